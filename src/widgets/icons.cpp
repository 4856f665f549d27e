// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace widgets {

namespace {

using namespace Qt::StringLiterals;

QString fileOf(const QString &name, int pixels)
{
    return u":/icons/%1/%2.png"_s.arg(pixels).arg(name);
}

/// Tints the shape when it is asked for: the palette may have changed since the icon was made.
class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        Q_UNUSED(state)
        const int wanted = qMax(size.width(), size.height());
        QImage shape;
        for (const int pixels : {16, 24, 32, 48, 64}) {
            QImage candidate(fileOf(m_name, pixels));
            if (candidate.isNull())
                continue;
            shape = candidate;
            if (pixels >= wanted)
                break;
        }
        if (shape.isNull())
            return {};
        shape = shape.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), colorOf(mode));
        painter.end();
        return QPixmap::fromImage(shape);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    static QColor colorOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    for (const int pixels : {16, 24, 32, 48, 64}) {
        if (QFile::exists(fileOf(name, pixels)))
            return QIcon(new TintedIconEngine(name));
    }
    return {};
}

} // namespace widgets
