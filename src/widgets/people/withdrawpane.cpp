// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/withdrawpane.h"

#include "domain/text.h"
#include "widgets/groupdocument.h"
#include "widgets/pagebrowser.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

WithdrawPane::WithdrawPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new PageBrowser(this))
    , m_prompt(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_withdraw(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_text->setObjectName(u"withdrawBrowser"_s);
    m_name->setObjectName(u"withdrawNameLineEdit"_s);
    m_withdraw->setObjectName(u"withdrawButton"_s);
    m_cancel->setObjectName(u"withdrawCancelButton"_s);
    // Enter never confirms what cannot be undone: the button is pressed on purpose, with Space or the mouse.
    m_withdraw->setAutoDefault(false);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setBuddy(m_name);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_prompt);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &WithdrawPane::cancelled);
    connect(m_cancel, &QPushButton::clicked, this, &WithdrawPane::cancelled);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawPane::confirmed);
    connect(m_name, &QLineEdit::textChanged, this, &WithdrawPane::updateButton);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const domain::GroupId group = GroupDocument::linkedGroup(url); group.isValid())
            Q_EMIT groupActivated(group);
        else if (const domain::PersonId person = GroupDocument::linkedPerson(url); person.isValid())
            Q_EMIT personActivated(person);
    });
    retranslate();
}

void WithdrawPane::show(const domain::Withdrawal &withdrawal, domain::Language language)
{
    m_withdrawal = withdrawal;
    m_language = language;
    m_name->clear();
    retranslate();
}

void WithdrawPane::updateButton()
{
    const QString typed = domain::fold(m_name->text());
    m_withdraw->setEnabled(!typed.isEmpty() && typed == domain::fold(m_withdrawal.person.displayName));
}

QString WithdrawPane::editionsText() const
{
    if (m_withdrawal.editions.isEmpty())
        return u"<p>"_s + tr("No edition appeared while a role of theirs was noted.") + u"</p>"_s;
    QString text = u"<p>"_s +
                   tr("Editions that appeared while a role of theirs was noted may still name them. What is "
                      "printed or sent out stays as it is:") +
                   u"</p><ul>"_s;
    for (const domain::NamingEdition &naming : m_withdrawal.editions) {
        const QString date = domain::PartialDate(naming.edition.date).toText(m_language);
        QString line = tr("edition %1, %2").arg(naming.edition.number).arg(date);
        if (!naming.certain)
            line += u' ' + tr("(what it includes was not noted)");
        text += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    }
    return text + u"</ul>"_s;
}

/// What staff wrote is theirs to mend: each place is a link.
QString WithdrawPane::textsText() const
{
    QString items;
    const auto add = [&items](const QUrl &url, const QString &name) {
        items += u"<li><a href=\"%1\">%2</a></li>"_s.arg(url.toString(), name.toHtmlEscaped());
    };
    for (const auto &[id, name] : m_withdrawal.namedIn)
        add(GroupDocument::groupLink(id), tr("texts of “%1”").arg(name.preferring(m_language)));
    for (const auto &[id, name] : m_withdrawal.notedAt)
        add(GroupDocument::personLink(id), tr("note about %1").arg(name));
    if (items.isEmpty())
        return {};
    return u"<p>"_s +
           tr("The name still stands here. Correct it first: what you take out of a text then goes from the history "
              "too.")
               .toHtmlEscaped() +
           u"</p><ul>"_s + items + u"</ul>"_s;
}

QString WithdrawPane::explanation() const
{
    const auto paragraph = [](const QString &text) -> QString { return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s; };
    QString text = paragraph(tr("What goes: name, sort name, e-mail, telephone, what was agreed, label and note; from "
                                "the directory and from the whole history, signatures included."));
    const auto &roles = m_withdrawal.roles;
    const auto running = std::count_if(roles.begin(), roles.end(),
                                       [](const domain::PersonRole &role) { return !role.facilitation.ended; });
    if (roles.isEmpty()) {
        text += paragraph(tr("They have no role in any group."));
    } else {
        text += paragraph(
            tr("What stays: %Ln role(s) with their dates, under “withdrawn person”.", nullptr, int(roles.size())) +
            (running > 0 ? u' ' + tr("%Ln of them still run(s) and will be past.", nullptr, int(running)) : QString()));
    }
    if (!m_withdrawal.filters.isEmpty())
        text += paragraph(
            tr("%Ln saved filter(s) ask for the name and go as well: %1.", nullptr, int(m_withdrawal.filters.size()))
                .arg(m_withdrawal.filters.join(tr(", "))));
    text += editionsText();
    text += textsText();
    return text + u"<p><b>"_s + tr("This cannot be undone.").toHtmlEscaped() + u"</b> "_s +
           tr("Backups made before hold it until they go, after twelve months at most.").toHtmlEscaped() + u"</p>"_s;
}

void WithdrawPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WithdrawPane::retranslate()
{
    const QString name = m_withdrawal.person.displayName;
    m_title->setText(tr("Withdraw %1").arg(name));
    m_text->setHtml(explanation());
    m_text->setAccessibleName(tr("What withdrawing does"));
    m_prompt->setText(tr("To confirm, type the name: %1").arg(name));
    m_name->setAccessibleName(m_prompt->text());
    m_withdraw->setText(tr("&Withdraw for good"));
    m_cancel->setText(tr("&Do not withdraw"));
    updateButton();
}

void WithdrawPane::focusInEvent(QFocusEvent *event)
{
    m_name->setFocus(event->reason());
}

} // namespace widgets
