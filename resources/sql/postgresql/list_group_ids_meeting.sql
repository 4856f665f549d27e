-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups that meet conditions; an empty one is met by all. :statuses, :has and :lacks hold several codes each. A partial
-- date compares as far as it is known.
SELECT id FROM work_group
WHERE deleted_at = ''
    AND (CAST(:statuses AS text) = '' OR strpos(CAST(:statuses AS text), status) > 0)
    AND (CAST(:verified_from AS text) = '' OR verified_on >= CAST(:verified_from AS text))
    AND (CAST(:verified_before AS text) = '' OR verified_on < CAST(:verified_before AS text))
    AND (CAST(:changed_from AS text) = '' OR updated_at >= CAST(:changed_from AS text))
    AND (CAST(:changed_before AS text) = '' OR updated_at < CAST(:changed_before AS text))
    AND (strpos(CAST(:has AS text), 'verification') = 0 OR verified_on <> '')
    AND (strpos(CAST(:lacks AS text), 'verification') = 0 OR verified_on = '')
    AND (strpos(CAST(:has AS text), 'description') = 0 OR description_fr <> '' OR description_en <> '')
    AND (strpos(CAST(:lacks AS text), 'description') = 0 OR (description_fr = '' AND description_en = ''))
    AND (strpos(CAST(:has AS text), 'translation') = 0 OR (name_fr <> '' AND name_en <> ''
        AND (description_fr = '') = (description_en = '')))
    AND (strpos(CAST(:lacks AS text), 'translation') = 0 OR name_fr = '' OR name_en = ''
        OR (description_fr = '') <> (description_en = ''))
    AND (strpos(CAST(:has AS text), 'list') = 0
        OR EXISTS (SELECT 1 FROM mailing_list WHERE mailing_list.group_id = work_group.id))
    AND (strpos(CAST(:lacks AS text), 'list') = 0
        OR NOT EXISTS (SELECT 1 FROM mailing_list WHERE mailing_list.group_id = work_group.id))
    AND (strpos(CAST(:has AS text), 'lineage') = 0
        OR EXISTS (SELECT 1 FROM lineage WHERE lineage.group_id = work_group.id OR lineage.target_id = work_group.id))
    AND (strpos(CAST(:lacks AS text), 'lineage') = 0
        OR NOT EXISTS (SELECT 1 FROM lineage
                       WHERE lineage.group_id = work_group.id OR lineage.target_id = work_group.id))
    AND (strpos(CAST(:has AS text), 'facilitator') = 0 OR EXISTS (
        SELECT 1 FROM facilitation JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
        WHERE facilitation.group_id = work_group.id AND facilitation.ended = 0 AND facilitation.since <= CAST(:today AS text)
            AND facilitation.until >= substr(CAST(:today AS text), 1, length(facilitation.until))))
    AND (strpos(CAST(:lacks AS text), 'facilitator') = 0 OR NOT EXISTS (
        SELECT 1 FROM facilitation JOIN person ON person.id = facilitation.person_id AND person.deleted_at = ''
        WHERE facilitation.group_id = work_group.id AND facilitation.ended = 0 AND facilitation.since <= CAST(:today AS text)
            AND facilitation.until >= substr(CAST(:today AS text), 1, length(facilitation.until))))
