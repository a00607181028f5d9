/** Delivery status notifications, written after RFC 3464 in the manner of several mail systems. */
type Returned = { readonly mailId: string; readonly address: string };

const original = ({ mailId, address }: Returned) => `From: samen@testdam.example
To: ${address}
Message-ID: <${mailId}@testdam.example>
Subject: Uitnodiging
X-Samenspiegel-Mail: ${mailId}
`;

/** As Postfix writes it: the original whole, the diagnosis over several lines. */
export const postfixBounce = (returned: Returned) => `Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: terug@testdam.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="AA1/mx"

--AA1/mx
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--AA1/mx
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
X-Postfix-Queue-ID: 4F1

Final-Recipient: rfc822; ${returned.address}
Original-Recipient: rfc822;${returned.address}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mail.partner.example
Diagnostic-Code: smtp; 550 5.1.1 <${returned.address}>: Recipient address
    rejected: User unknown in virtual mailbox table

--AA1/mx
Content-Description: Undelivered Message
Content-Type: message/rfc822

${original(returned)}
Beste mevrouw

--AA1/mx--
`;

/** As Exchange writes it: HTML around it, only the headers of the original, and those without the ones it does not know. */
export const exchangeBounce = ({ mailId, address }: Returned) => `From: postmaster@partner.example
To: <terug@testdam.example>
Subject: =?utf-8?B?T25iZXN0ZWxiYWFy?=: Uitnodiging
Message-ID: <00000000-1111-4222-8333-444444444444@AM0PR01.partner.example>
In-Reply-To: <${mailId}@testdam.example>
References: <${mailId}@testdam.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="_exch_1"

--_exch_1
Content-Type: multipart/alternative; differences=Content-Type; boundary="_exch_2"

--_exch_2
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

De bezorging is mislukt.

--_exch_2
Content-Type: text/html; charset="us-ascii"

<html><body><b>De bezorging is mislukt.</b></body></html>

--_exch_2--

--_exch_1
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.partner.example
Arrival-Date: Tue, 10 Mar 2026 10:00:05 +0000

Final-Recipient: rfc822;${address}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException

--_exch_1--
`;

/** As Exim writes it: headers of the original as text, and a diagnosis without an enhanced code. */
export const eximBounce = (returned: Returned) => `X-Failed-Recipients: ${returned.address}
From: Mail Delivery System <Mailer-Daemon@exim.example>
To: terug@testdam.example
Subject: Mail delivery failed: returning message to sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=1700-eximdsn-1

--1700-eximdsn-1
Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered to one or more of its recipients.

--1700-eximdsn-1
Content-type: message/delivery-status

Reporting-MTA: dns; exim.example

Action: failed
Final-Recipient: rfc822;${returned.address}
Status: 5.0.0
Remote-MTA: dns; mail.partner.example
Diagnostic-Code: smtp; 550 No such recipient here

--1700-eximdsn-1
Content-type: text/rfc822-headers

${original(returned)}
--1700-eximdsn-1--
`;

/** Not lost yet: the mail system goes on trying. */
export const delayNotice = (returned: Returned) =>
  postfixBounce(returned).replace('Action: failed', 'Action: delayed').replace('Status: 5.1.1', 'Status: 4.4.1');

/** Somebody's own answer, which only a person can read. */
export const answer = ({ mailId }: Returned) => `From: bestuurder@partner.example
To: terug@testdam.example
Subject: Re: Uitnodiging
In-Reply-To: <${mailId}@testdam.example>

Ik ben tot april op reis. Groet!
`;
