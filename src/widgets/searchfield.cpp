// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchfield.h"

#include "domain/searchcompletion.h"
#include "widgets/colors.h"
#include "widgets/filtermenu.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCompletions = 10;

} // namespace

SearchField::SearchField(Subject subject, QWidget *parent)
    : QLineEdit(parent)
    , m_subject(subject)
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
{
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostCompletions);
    m_completer->setWidget(this); // not setCompleter(): that would replace the whole text
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);
    setObjectName(u"searchLineEdit"_s);
    setClearButtonEnabled(true);
    setMaxLength(1'000);
    const QIcon magnifier = icon(u"search"_s);
    if (!magnifier.isNull())
        addAction(magnifier, QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchField::searched);
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search…"));
    if (m_subject != Subject::Groups)
        return;
    setAccessibleName(tr("Search groups"));
    setToolTip(
        tr("Names, facilitators, texts, notes and lists; accents do not matter. Conditions such as status:active or "
           "verified<2026 can be typed"));
}

void SearchField::setPurpose(const QString &accessibleName, const QString &toolTip)
{
    setAccessibleName(accessibleName);
    setToolTip(toolTip);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Where Ctrl+K deletes to the end of the line, a line edit would keep it from the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return false;
        }
    }
    // Before QWidget, which takes Tab for the next widget.
    if (event->type() == QEvent::KeyPress && takeCompletionKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QLineEdit::event(event);
}

bool SearchField::isOffering() const
{
    return m_completer->popup()->isVisible();
}

/// Keys while completions are offered, which the popup hands over; those it is better at it gets back.
bool SearchField::takeCompletionKey(QKeyEvent *event)
{
    if (!isOffering())
        return false;
    const bool isChosen = m_completer->popup()->currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Tab:
        if (isChosen)
            break;
        m_completer->popup()->hide();
        complete(m_completions->stringList().value(0));
        event->accept();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChosen)
            break;
        m_completer->popup()->hide(); // nothing chosen: as if nothing had been offered
        return false;
    case Qt::Key_Escape:
        break;
    default:
        return false;
    }
    event->ignore();
    return true;
}

void SearchField::offerCompletions()
{
    if (m_subject != Subject::Groups)
        return;
    const auto completions = domain::completeSearch(text(), cursorPosition(), searchLanguage());
    QStringList texts = completions.texts;
    if (completions.name && m_names)
        texts = domain::completeWithNames(*completions.name, m_names(completions.name->kind, completions.name->typed));
    m_completions->setStringList(texts);
    if (texts.isEmpty() || !hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter takes only what was chosen
}

void SearchField::addCondition(const QString &condition)
{
    setText(domain::withTerm(text(), condition));
    setFocus(Qt::OtherFocusReason);
    end(false);
    if (!domain::parseSearch(text()).begun.isEmpty())
        offerCompletions();
}

void SearchField::complete(const QString &completion)
{
    const domain::TextRange begun = domain::completeSearch(text(), cursorPosition(), searchLanguage()).replaces;
    QString whole = text();
    const qsizetype after = begun.start + begun.length;
    const bool closesTwice = completion.endsWith(u'"') && whole.mid(after, 1) == u"\"";
    whole.replace(begun.start, begun.length + (closesTwice ? 1 : 0), completion);
    setText(whole);
    setCursorPosition(static_cast<int>(begun.start + completion.size()));
    const QChar last = completion.back();
    if (last == u':' || last == u'<')
        offerCompletions(); // behind a key, its values
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT escaped();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int gap = fontMetrics().averageCharWidth();
    QPainter painter(this);
    painter.setPen(quietText(palette()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter.setFont(small);
    painter.drawText(inner.adjusted(gap, 0, -gap, 0), Qt::AlignTrailing | Qt::AlignVCenter,
                     QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
}

TypeToSearch::TypeToSearch(SearchField &field) : QObject(&field), m_field(field) {}

void TypeToSearch::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool TypeToSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier ||
                       key->modifiers() == Qt::GroupSwitchModifier;
    const QString text = key->text();
    if (!plain || text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace())
        return QObject::eventFilter(watched, event);
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.end(false);
    QCoreApplication::sendEvent(&m_field, event);
    return true;
}

} // namespace widgets
