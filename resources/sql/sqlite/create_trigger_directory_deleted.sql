-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER directory_deleted AFTER DELETE ON directory
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('directory', OLD.id, 0, 'delete', json_object(
        'title_fr', OLD.title_fr, 'title_en', OLD.title_en, 'subtitle_fr', OLD.subtitle_fr,
        'subtitle_en', OLD.subtitle_en, 'association', OLD.association, 'website', OLD.website,
        'main_language', OLD.main_language, 'verify_every_months', OLD.verify_every_months, 'logo', OLD.logo));
END
