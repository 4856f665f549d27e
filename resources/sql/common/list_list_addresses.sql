-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT mailing_list.address, work_group.id, work_group.name_fr, work_group.name_en
FROM mailing_list JOIN work_group ON work_group.id = mailing_list.group_id
WHERE mailing_list.address <> ''
ORDER BY work_group.name_key, work_group.id, mailing_list.id
