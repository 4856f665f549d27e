-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO search_queue (group_id) SELECT id FROM work_group WHERE deleted_at = '' AND id > :after AND id <= :upto
