// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/fieldmessage.h"

#include "widgets/colors.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

FieldMessage::FieldMessage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    m_problem = addLine();
    m_notice = addLine();
    m_hint = addLine();
    m_problem.text->setObjectName(QStringLiteral("problemText"));
    m_notice.text->setObjectName(QStringLiteral("noticeText"));
    m_hint.text->setObjectName(QStringLiteral("hintText"));
    m_hint.mark->hide();
    updateColors();
    hide();
}

void FieldMessage::describe(QWidget *control)
{
    m_controls.append(control);
    connect(control, &QObject::destroyed, this, [this, control] { m_controls.removeAll(control); });
}

FieldMessage::Line FieldMessage::addLine()
{
    Line line;
    line.row = new QWidget(this);
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    line.mark = new QLabel(line.row);
    line.text = new QLabel(line.row);
    line.text->setWordWrap(true);
    line.text->setTextFormat(Qt::PlainText);
    QFont font = line.text->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    line.text->setFont(font);
    layout->addWidget(line.mark, 0, Qt::AlignTop);
    layout->addWidget(line.text, 1);
    line.row->hide();
    this->layout()->addWidget(line.row);
    return line;
}

void FieldMessage::setLine(Line &line, const QString &text, bool announce)
{
    if (line.text->text() == text)
        return;
    line.text->setText(text);
    line.row->setVisible(!text.isEmpty());
    setVisible(!m_hint.text->text().isEmpty() || !m_notice.text->text().isEmpty() || !m_problem.text->text().isEmpty());
    updateDescriptions();
    showMarks();
    if (announce && !text.isEmpty() && isVisible()) {
        line.text->setAccessibleName(text);
        QAccessibleEvent event(line.text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldMessage::setHint(const QString &text)
{
    setLine(m_hint, text, false);
}

void FieldMessage::setNotice(const QString &text)
{
    setLine(m_notice, text, true);
}

void FieldMessage::setProblems(const QList<domain::Problem> &problems)
{
    QStringList lines;
    for (const domain::Problem &problem : problems) {
        if (!lines.contains(problem.message))
            lines.append(problem.message);
    }
    const bool hadError = m_hasError;
    m_hasError = domain::hasErrors(problems);
    setLine(m_problem, lines.join(QLatin1Char('\n')), true);
    if (hadError != m_hasError)
        updateColors();
}

void FieldMessage::clear()
{
    setHint({});
    setNotice({});
    setProblems({});
}

QString FieldMessage::hint() const
{
    return m_hint.text->text();
}

QString FieldMessage::notice() const
{
    return m_notice.text->text();
}

QString FieldMessage::problemText() const
{
    return m_problem.text->text();
}

void FieldMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateColors();
    QWidget::changeEvent(event);
}

/// The icon in the colour of its words.
QPixmap FieldMessage::mark(const QString &name, const QColor &color) const
{
    const int side = fontMetrics().height();
    QPixmap pixmap = icon(name).pixmap(QSize(side, side), devicePixelRatioF());
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    return pixmap;
}

void FieldMessage::updateColors()
{
    const auto color = [](QLabel *label, const QColor &text) {
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) != text) {
            palette.setColor(QPalette::WindowText, text);
            label->setPalette(palette);
        }
    };
    color(m_hint.text, quietText(palette()));
    color(m_notice.text, quietText(palette()));
    color(m_problem.text, m_hasError ? toneText(Tone::Error, palette()) : toneText(Tone::Warning, palette()));
    showMarks();
}

void FieldMessage::showMarks()
{
    if (!notice().isEmpty())
        m_notice.mark->setPixmap(mark(u"info"_s, quietText(palette())));
    if (!problemText().isEmpty())
        m_problem.mark->setPixmap(m_hasError ? mark(u"error"_s, toneText(Tone::Error, palette()))
                                             : mark(u"warning"_s, toneText(Tone::Warning, palette())));
}

void FieldMessage::updateDescriptions()
{
    QStringList words;
    for (const QString &text : {problemText(), notice(), hint()}) {
        if (!text.isEmpty())
            words.append(text);
    }
    const QString description = words.join(QLatin1Char('\n'));
    for (QWidget *control : std::as_const(m_controls))
        control->setAccessibleDescription(description);
}

} // namespace widgets
