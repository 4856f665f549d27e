-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What domain::findings() asks of each group, one after the other; of its parts, whether somebody runs it now and whether
-- a list that is not closed lacks its address.
SELECT id, name_fr, name_en, name_key, status, status_since, verified_on, original_language, original_revision,
    translated_revision, review_on, verify_every_months, status_reason_fr, status_reason_en, description_fr,
    description_en,
    EXISTS (SELECT 1 FROM facilitation
        WHERE facilitation.group_id = work_group.id AND facilitation.ended = 0 AND facilitation.since <= :today
            AND facilitation.until >= substr(:today, 1, length(facilitation.until))
            AND facilitation.person_id NOT IN (SELECT id FROM person WHERE deleted_at > '')),
    EXISTS (SELECT 1 FROM mailing_list
        WHERE mailing_list.group_id = work_group.id AND mailing_list.address = '' AND mailing_list.state <> 'closed')
FROM work_group WHERE deleted_at = '' ORDER BY id
