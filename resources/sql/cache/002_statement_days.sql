-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days of the statement, kept beside its items by triggers, so that what a day earned and spent, and the balance at
-- its end, are read and not added up from every movement. A day is a whole number of UTC days since 1970; the way it is
-- computed rounds down before 1970, too. What was spent is 0 or negative. A sum that leaves 64 bits would become an
-- inexact number here, and the largest amounts leave them at the second: whole Twei and the rest are summed apart.

CREATE TABLE statement_day (
    day INTEGER PRIMARY KEY,
    movements INTEGER NOT NULL,
    earned_twei INTEGER NOT NULL CHECK (typeof(earned_twei) = 'integer'),
    earned_rest INTEGER NOT NULL CHECK (typeof(earned_rest) = 'integer'),
    spent_twei INTEGER NOT NULL CHECK (typeof(spent_twei) = 'integer'),
    spent_rest INTEGER NOT NULL CHECK (typeof(spent_rest) = 'integer')
);

INSERT INTO statement_day (day, movements, earned_twei, earned_rest, spent_twei, spent_rest)
SELECT (at - (at % 86400000 + 86400000) % 86400000) / 86400000, count(*),
    sum(max(amount, 0) / 1000000), sum(max(amount, 0) % 1000000),
    sum(min(amount, 0) / 1000000), sum(min(amount, 0) % 1000000)
FROM statement_item GROUP BY 1;

CREATE TRIGGER statement_item_added AFTER INSERT ON statement_item BEGIN
    INSERT INTO statement_day (day, movements, earned_twei, earned_rest, spent_twei, spent_rest)
    VALUES ((NEW.at - (NEW.at % 86400000 + 86400000) % 86400000) / 86400000, 1,
        max(NEW.amount, 0) / 1000000, max(NEW.amount, 0) % 1000000,
        min(NEW.amount, 0) / 1000000, min(NEW.amount, 0) % 1000000)
    ON CONFLICT (day) DO UPDATE SET movements = movements + 1,
        earned_twei = earned_twei + excluded.earned_twei, earned_rest = earned_rest + excluded.earned_rest,
        spent_twei = spent_twei + excluded.spent_twei, spent_rest = spent_rest + excluded.spent_rest;
END;

CREATE TRIGGER statement_item_gone AFTER DELETE ON statement_item BEGIN
    UPDATE statement_day SET movements = movements - 1,
        earned_twei = earned_twei - max(OLD.amount, 0) / 1000000,
        earned_rest = earned_rest - max(OLD.amount, 0) % 1000000,
        spent_twei = spent_twei - min(OLD.amount, 0) / 1000000,
        spent_rest = spent_rest - min(OLD.amount, 0) % 1000000
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000;
    DELETE FROM statement_day
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000 AND movements = 0;
END;

CREATE TRIGGER statement_item_changed AFTER UPDATE OF at, amount ON statement_item
WHEN OLD.at <> NEW.at OR OLD.amount <> NEW.amount BEGIN
    UPDATE statement_day SET movements = movements - 1,
        earned_twei = earned_twei - max(OLD.amount, 0) / 1000000,
        earned_rest = earned_rest - max(OLD.amount, 0) % 1000000,
        spent_twei = spent_twei - min(OLD.amount, 0) / 1000000,
        spent_rest = spent_rest - min(OLD.amount, 0) % 1000000
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000;
    INSERT INTO statement_day (day, movements, earned_twei, earned_rest, spent_twei, spent_rest)
    VALUES ((NEW.at - (NEW.at % 86400000 + 86400000) % 86400000) / 86400000, 1,
        max(NEW.amount, 0) / 1000000, max(NEW.amount, 0) % 1000000,
        min(NEW.amount, 0) / 1000000, min(NEW.amount, 0) % 1000000)
    ON CONFLICT (day) DO UPDATE SET movements = movements + 1,
        earned_twei = earned_twei + excluded.earned_twei, earned_rest = earned_rest + excluded.earned_rest,
        spent_twei = spent_twei + excluded.spent_twei, spent_rest = spent_rest + excluded.spent_rest;
    DELETE FROM statement_day
    WHERE day = (OLD.at - (OLD.at % 86400000 + 86400000) % 86400000) / 86400000 AND movements = 0;
END;
