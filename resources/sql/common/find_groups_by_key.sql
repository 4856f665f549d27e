-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM work_group WHERE name_key = :key AND deleted_at = ''
UNION
SELECT id FROM work_group WHERE name_en_key = :key AND deleted_at = ''
ORDER BY id
