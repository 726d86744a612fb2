-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only an audit that looked up each report by its entry asked for it; every purchase paid for it.
DROP INDEX report_entry;
