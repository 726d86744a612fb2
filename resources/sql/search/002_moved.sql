-- SPDX-License-Identifier: GPL-3.0-or-later
-- What found its second full and stands above it: few, where many were not published at once. So that a day that a search
-- ends at is a bound on places, too.
CREATE INDEX doc_moved ON doc (place, at) WHERE place > at / 1000 * 16 + 15;
