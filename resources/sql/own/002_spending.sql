-- SPDX-License-Identifier: GPL-3.0-or-later
-- Caps that the person set, and what counts against them. Days are Julian day numbers of the platform's UTC days.

CREATE TABLE spend_cap (
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    period TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (account, kind, period)
) WITHOUT ROWID;

-- What a person agreed to pay, under the key of the attempt: from the click until it is known that it was not booked,
-- otherwise for good. paid_once: what can be paid for once only (a post, a comment); tries: how often it was sent.
CREATE TABLE consent (
    key TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    paid_once TEXT,
    day INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX consent_day ON consent (account, day);
CREATE INDEX consent_paid_once ON consent (paid_once) WHERE paid_once IS NOT NULL;

-- Items of the statement that a receipt of one of these consents named: they are not spent a second time.
CREATE TABLE booked_item (
    account TEXT NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (account, item)
) WITHOUT ROWID;

-- The latest day on which something was agreed to, whatever the clock says later.
CREATE TABLE spending_day (
    account TEXT PRIMARY KEY,
    day INTEGER NOT NULL
) WITHOUT ROWID;

-- What is on its way. What was booked before this step stands in the statement, and counts from there.
INSERT INTO consent (key, account, kind, paid_once, day, amount, tries)
SELECT a.key, i.account,
    CASE i.kind WHEN 'rate' THEN 'minuses' WHEN 'comment' THEN 'comments' WHEN 'react' THEN 'dislikes'
        WHEN 'buy-report' THEN 'reports' WHEN 'publish' THEN 'publishing' ELSE 'all' END,
    CASE i.kind WHEN 'rate' THEN i.post WHEN 'publish' THEN i.post WHEN 'comment' THEN i.comment
        WHEN 'react' THEN i.comment END,
    2440588 + a.made_at / 86400000, a.price, i.tries
FROM intent i JOIN attempt a ON a.key = i.attempt
WHERE i.state IN (0, 1) AND a.price > 0;

INSERT INTO spending_day (account, day) SELECT account, max(day) FROM consent GROUP BY account;
