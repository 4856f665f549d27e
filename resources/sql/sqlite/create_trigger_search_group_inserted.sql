-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER search_group_inserted AFTER INSERT ON work_group
BEGIN
    INSERT INTO search_queue (group_id) VALUES (NEW.id);
END
