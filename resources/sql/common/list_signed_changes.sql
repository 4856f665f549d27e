-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT author, kind, count(*), min(at), max(at) FROM change_set
WHERE author <> '' AND at <> ''
GROUP BY author, kind
ORDER BY kind, author
