-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups that meet conditions; an empty one is met by all. :statuses, :has and :lacks hold several codes each. A partial
-- date compares as far as it is known.
SELECT id FROM work_group
WHERE deleted_at = ''
    AND (:statuses = '' OR instr(:statuses, status) > 0)
    AND (:verified_from = '' OR verified_on >= :verified_from)
    AND (:verified_before = '' OR verified_on < :verified_before)
    AND (:changed_from = '' OR updated_at >= :changed_from)
    AND (:changed_before = '' OR updated_at < :changed_before)
    AND (instr(:has, 'verification') = 0 OR verified_on <> '')
    AND (instr(:lacks, 'verification') = 0 OR verified_on = '')
    AND (instr(:has, 'description') = 0 OR description_fr <> '' OR description_en <> '')
    AND (instr(:lacks, 'description') = 0 OR (description_fr = '' AND description_en = ''))
    AND (instr(:has, 'translation') = 0 OR (name_fr <> '' AND name_en <> ''
        AND (description_fr = '') = (description_en = '')))
    AND (instr(:lacks, 'translation') = 0 OR name_fr = '' OR name_en = ''
        OR (description_fr = '') <> (description_en = ''))
    AND (instr(:has, 'list') = 0
        OR EXISTS (SELECT 1 FROM mailing_list WHERE mailing_list.group_id = work_group.id))
    AND (instr(:lacks, 'list') = 0
        OR NOT EXISTS (SELECT 1 FROM mailing_list WHERE mailing_list.group_id = work_group.id))
    AND (instr(:has, 'lineage') = 0
        OR EXISTS (SELECT 1 FROM lineage WHERE lineage.group_id = work_group.id OR lineage.target_id = work_group.id))
    AND (instr(:lacks, 'lineage') = 0
        OR NOT EXISTS (SELECT 1 FROM lineage
                       WHERE lineage.group_id = work_group.id OR lineage.target_id = work_group.id))
    AND (instr(:has, 'facilitator') = 0 OR EXISTS (
        SELECT 1 FROM facilitation JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
        WHERE facilitation.group_id = work_group.id AND facilitation.ended = 0 AND facilitation.since <= :today
            AND facilitation.until >= substr(:today, 1, length(facilitation.until))))
    AND (instr(:lacks, 'facilitator') = 0 OR NOT EXISTS (
        SELECT 1 FROM facilitation JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
        WHERE facilitation.group_id = work_group.id AND facilitation.ended = 0 AND facilitation.since <= :today
            AND facilitation.until >= substr(:today, 1, length(facilitation.until))))
