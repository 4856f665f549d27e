// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/logo.h"

#include <QBuffer>
#include <QImageReader>

namespace publishing::pdf {

namespace {

constexpr qint64 largestPixels = 40'000'000;
constexpr int printedPixels = 800; // 300 dots per inch at the largest size on the page

} // namespace

QImage decodeLogo(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > largestPixels)
        return {};
    const QImage image = reader.read();
    if (image.isNull() || (image.width() <= printedPixels && image.height() <= printedPixels))
        return image;
    return image.scaled(printedPixels, printedPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace publishing::pdf
