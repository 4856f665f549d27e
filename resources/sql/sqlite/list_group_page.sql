-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The narrow columns of these groups; the first column is the place in the list that was asked for. CROSS: in this
-- order, whatever the statistics say of a directory that has grown since.
SELECT wanted.key, work_group.name_fr, work_group.name_en, work_group.status, work_group.status_since,
    work_group.verified_on, work_group.verified_by, work_group.updated_at, work_group.row_version,
    work_group.verify_every_months
FROM json_each(:ids) AS wanted CROSS JOIN work_group ON work_group.id = wanted.value
