// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace publishing::pdf {

/// The association's logo, no larger than print needs; null when the bytes are not an image that can be read safely.
[[nodiscard]] QImage decodeLogo(const QByteArray &bytes);

} // namespace publishing::pdf
