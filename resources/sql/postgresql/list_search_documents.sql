-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is searched of these groups: names, texts, facilitators now and before, lists.
SELECT work_group.id, work_group.name_fr, work_group.name_en, work_group.description_fr, work_group.description_en,
    work_group.note,
    coalesce((SELECT string_agg(person.display_name, ' ')
              FROM facilitation JOIN person ON person.id = facilitation.person_id
              WHERE facilitation.group_id = work_group.id AND person.deleted_at = ''), ''),
    coalesce((SELECT string_agg(label_fr || ' ' || label_en || ' ' || address, ' ')
              FROM mailing_list WHERE mailing_list.group_id = work_group.id), '')
FROM unnest(CAST(:ids AS bigint[])) AS wanted (id) JOIN work_group ON work_group.id = wanted.id AND work_group.deleted_at = ''
