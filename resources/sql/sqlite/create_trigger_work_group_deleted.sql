-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER work_group_deleted AFTER DELETE ON work_group
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('work_group', OLD.id, OLD.id, 'delete', json_object(
        'created_at', OLD.created_at,
        'name_fr', OLD.name_fr, 'name_en', OLD.name_en, 'status', OLD.status, 'status_since', OLD.status_since,
        'verified_on', OLD.verified_on, 'verified_by', OLD.verified_by, 'deleted_at', OLD.deleted_at,
        'position', OLD.position, 'original_language', OLD.original_language,
        'original_revision', OLD.original_revision, 'translated_revision', OLD.translated_revision,
        'review_on', OLD.review_on, 'verify_every_months', OLD.verify_every_months,
        'status_reason_fr', OLD.status_reason_fr, 'status_reason_en', OLD.status_reason_en, 'note', OLD.note,
        'description_fr', OLD.description_fr, 'description_en', OLD.description_en));
END
