-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a record was when it went for good.
SELECT old_values FROM change
WHERE table_name = :table_name AND row_id = :row_id AND operation = 'delete'
ORDER BY id DESC LIMIT 1
