-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER directory_updated AFTER UPDATE OF
    title_fr, title_en, subtitle_fr, subtitle_en, association, website, main_language, verify_every_months, logo
ON directory
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'directory', OLD.id, 0, 'update', json_group_object(name, value)
    FROM (
        SELECT 'title_fr' AS name, OLD.title_fr AS value WHERE OLD.title_fr IS NOT NEW.title_fr UNION ALL
        SELECT 'title_en', OLD.title_en WHERE OLD.title_en IS NOT NEW.title_en UNION ALL
        SELECT 'subtitle_fr', OLD.subtitle_fr WHERE OLD.subtitle_fr IS NOT NEW.subtitle_fr UNION ALL
        SELECT 'subtitle_en', OLD.subtitle_en WHERE OLD.subtitle_en IS NOT NEW.subtitle_en UNION ALL
        SELECT 'association', OLD.association WHERE OLD.association IS NOT NEW.association UNION ALL
        SELECT 'website', OLD.website WHERE OLD.website IS NOT NEW.website UNION ALL
        SELECT 'main_language', OLD.main_language WHERE OLD.main_language IS NOT NEW.main_language UNION ALL
        SELECT 'verify_every_months', OLD.verify_every_months WHERE OLD.verify_every_months IS NOT NEW.verify_every_months UNION ALL
        SELECT 'logo', OLD.logo WHERE OLD.logo IS NOT NEW.logo
    )
    GROUP BY OLD.id;
END
