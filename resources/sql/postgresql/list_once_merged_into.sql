-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Persons that are merged into this one, and those that the history says once were.
SELECT id FROM person WHERE merged_into = :id
UNION
SELECT row_id FROM change WHERE table_name = 'person' AND CAST(old_values ->> 'merged_into' AS bigint) = :id
ORDER BY 1
