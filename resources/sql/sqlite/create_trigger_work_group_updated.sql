-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER work_group_updated AFTER UPDATE OF
    name_fr, name_en, status, status_since, verified_on, verified_by, deleted_at, position, original_language,
    original_revision, translated_revision, review_on, verify_every_months, status_reason_fr, status_reason_en, note,
    description_fr, description_en
ON work_group
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'work_group', OLD.id, OLD.id, 'update', json_group_object(name, value)
    FROM (
        SELECT 'name_fr' AS name, OLD.name_fr AS value WHERE OLD.name_fr IS NOT NEW.name_fr UNION ALL
        SELECT 'name_en', OLD.name_en WHERE OLD.name_en IS NOT NEW.name_en UNION ALL
        SELECT 'status', OLD.status WHERE OLD.status IS NOT NEW.status UNION ALL
        SELECT 'status_since', OLD.status_since WHERE OLD.status_since IS NOT NEW.status_since UNION ALL
        SELECT 'verified_on', OLD.verified_on WHERE OLD.verified_on IS NOT NEW.verified_on UNION ALL
        SELECT 'verified_by', OLD.verified_by WHERE OLD.verified_by IS NOT NEW.verified_by UNION ALL
        SELECT 'deleted_at', OLD.deleted_at WHERE OLD.deleted_at IS NOT NEW.deleted_at UNION ALL
        SELECT 'position', OLD.position WHERE OLD.position IS NOT NEW.position UNION ALL
        SELECT 'original_language', OLD.original_language WHERE OLD.original_language IS NOT NEW.original_language UNION ALL
        SELECT 'original_revision', OLD.original_revision WHERE OLD.original_revision IS NOT NEW.original_revision UNION ALL
        SELECT 'translated_revision', OLD.translated_revision WHERE OLD.translated_revision IS NOT NEW.translated_revision UNION ALL
        SELECT 'review_on', OLD.review_on WHERE OLD.review_on IS NOT NEW.review_on UNION ALL
        SELECT 'verify_every_months', OLD.verify_every_months WHERE OLD.verify_every_months IS NOT NEW.verify_every_months UNION ALL
        SELECT 'status_reason_fr', OLD.status_reason_fr WHERE OLD.status_reason_fr IS NOT NEW.status_reason_fr UNION ALL
        SELECT 'status_reason_en', OLD.status_reason_en WHERE OLD.status_reason_en IS NOT NEW.status_reason_en UNION ALL
        SELECT 'note', OLD.note WHERE OLD.note IS NOT NEW.note UNION ALL
        SELECT 'description_fr', OLD.description_fr WHERE OLD.description_fr IS NOT NEW.description_fr UNION ALL
        SELECT 'description_en', OLD.description_en WHERE OLD.description_en IS NOT NEW.description_en
    )
    GROUP BY OLD.id;
END
