-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(DISTINCT table_name || ' ' || row_id) FROM change WHERE change_set_id = :id
