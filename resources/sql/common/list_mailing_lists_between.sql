-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT mailing_list.group_id, mailing_list.id, mailing_list.position, mailing_list.label_fr, mailing_list.label_en,
    mailing_list.address, mailing_list.subscribe_url, mailing_list.archive_url, mailing_list.is_public,
    mailing_list.state
FROM mailing_list
    JOIN work_group ON work_group.id = mailing_list.group_id AND work_group.deleted_at = ''
WHERE mailing_list.group_id > :after AND mailing_list.group_id <= :last
ORDER BY mailing_list.group_id, mailing_list.position, mailing_list.id
