// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/formfield.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>

namespace widgets {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void FormField::setDirectory(FormDirectory &directory)
{
    Q_UNUSED(directory)
}

QList<domain::Problem> FormField::pendingProblems() const
{
    return {};
}

void FormField::setContentLanguage(domain::Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    contentLanguageChanged();
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QList<domain::Problem> FormField::ownProblems(const QList<domain::Problem> &problems) const
{
    QList<domain::Problem> own;
    const QList<domain::Field> mine = fields();
    for (const domain::Problem &problem : problems) {
        if (!mine.contains(problem.field))
            continue;
        own.append(problem);
        if (languageOf(problem.field).value_or(m_language) != m_language) {
            own.last().message = m_language == domain::Language::English ? tr("In French: %1").arg(problem.message)
                                                                         : tr("In English: %1").arg(problem.message);
        }
    }
    return own;
}

std::optional<domain::Language> languageOf(domain::Field field)
{
    switch (field) {
    case domain::Field::NameFrench:
    case domain::Field::DescriptionFrench:
        return domain::Language::French;
    case domain::Field::NameEnglish:
    case domain::Field::DescriptionEnglish:
        return domain::Language::English;
    default:
        return std::nullopt;
    }
}

void setBuddy(QLabel *label, QWidget *field)
{
    // What hands its focus on itself is no stop of Tab; what is inside is.
    const bool handsOn = !field->focusProxy() && field->focusPolicy() == Qt::NoFocus;
    field->setFocusPolicy(handsOn ? Qt::ClickFocus : Qt::StrongFocus);
    label->setBuddy(field);
}

void ignoreWheelUnlessFocused(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

domain::Language interfaceLanguage()
{
    return QLocale().language() == QLocale::French ? domain::Language::French : domain::Language::English;
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace widgets
