-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(DISTINCT CASE WHEN group_id <> 0 THEN group_id ELSE NULL END), count(DISTINCT CASE WHEN group_id = 0 THEN
    table_name || row_id ELSE NULL END)
FROM change WHERE change_set_id = :id
