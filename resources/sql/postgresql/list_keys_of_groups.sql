-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT work_group.id, name_fr, name_en, name_key, name_en_key
FROM unnest(CAST(:ids AS bigint[])) AS wanted (id) JOIN work_group ON work_group.id = wanted.id
