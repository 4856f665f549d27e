-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_mailing_list_updated AFTER UPDATE OF group_id, label_fr, label_en, address ON mailing_list
WHEN OLD.group_id IS NOT NEW.group_id OR OLD.label_fr IS NOT NEW.label_fr OR OLD.label_en IS NOT NEW.label_en OR OLD.address IS NOT NEW.address
BEGIN
    INSERT INTO search_queue (group_id) SELECT OLD.group_id UNION SELECT NEW.group_id;
END
