-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT row_id, old_values FROM change
WHERE table_name = 'person' AND operation <> 'insert'
ORDER BY row_id, id
