-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_mailing_list_inserted AFTER INSERT ON mailing_list
BEGIN
    INSERT INTO search_queue (group_id) VALUES (NEW.group_id);
END
