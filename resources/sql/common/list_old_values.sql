-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, table_name, row_id, operation, old_values FROM change WHERE operation <> 'insert' ORDER BY id
