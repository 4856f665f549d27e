// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/markdowneditor.h"

#include "domain/markdown.h"
#include "widgets/colors.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/markdowncommands.h"
#include "widgets/form/markdownedit.h"
#include "widgets/icons.h"
#include "widgets/markdowntext.h"

#include <QAction>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int renderDelay = 120;

/// Puts blocks into an empty document, with a little air between paragraphs.
void writeBlocks(QTextDocument &document, const QList<domain::Block> &blocks, const QPalette &palette)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextCharFormat plain;
    QTextCharFormat link;
    link.setForeground(accentText(palette));
    link.setFontUnderline(true);
    link.setAnchor(true);
    MarkdownText text(cursor, plain, link);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool bullet = blocks.at(i).kind == domain::Block::Kind::Bullet;
        QTextBlockFormat format;
        format.setTopMargin(i == 0 || bullet ? 0 : 8);
        if (i == 0)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format, plain);
        text.writeBlock(blocks.at(i));
    }
    cursor.endEditBlock();
}

} // namespace

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QWidget(parent)
    , m_toolBar(new QToolBar(this))
    , m_edit(new MarkdownEdit(this))
    , m_preview(new QTextBrowser(this))
    , m_message(new FieldMessage(this))
    , m_renderTimer(new QTimer(this))
{
    m_edit->setObjectName(u"markdownEdit"_s);
    m_preview->setObjectName(u"markdownPreview"_s);
    m_preview->setOpenLinks(false);
    m_preview->setFocusPolicy(Qt::ClickFocus);
    m_preview->setUndoRedoEnabled(false);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_preview->hide();
    m_renderTimer->setSingleShot(true);
    m_renderTimer->setInterval(renderDelay);
    m_message->describe(m_edit);
    buildToolBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(m_preview);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MarkdownEditor::textChanged);
    connect(m_edit, &MarkdownEdit::noticed, m_message, &FieldMessage::setNotice);
    connect(m_renderTimer, &QTimer::timeout, this, &MarkdownEditor::render);
    retranslate();
}

QAction *MarkdownEditor::addToolAction(const QString &iconName)
{
    QAction *action = m_toolBar->addAction(icon(iconName), QString());
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
        button->setFocusPolicy(Qt::NoFocus);
    return action;
}

QAction *MarkdownEditor::addCommand(const QString &iconName, const QKeySequence &shortcut,
                                    const std::function<QTextCursor(QTextCursor)> &command)
{
    QAction *action = addToolAction(iconName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_edit->addAction(action);
    connect(action, &QAction::triggered, m_edit, [this, command] {
        m_edit->setTextCursor(command(m_edit->textCursor()));
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    return action;
}

void MarkdownEditor::buildToolBar()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_toolBar->setIconSize(QSize(side, side));
    m_bold = addCommand(u"bold"_s, QKeySequence(u"Ctrl+B"_s),
                        [](const QTextCursor &cursor) { return toggleMark(cursor, u"**"_s); });
    m_italic = addCommand(u"italic"_s, QKeySequence(u"Ctrl+I"_s),
                          [](const QTextCursor &cursor) { return toggleMark(cursor, u"*"_s); });
    m_bullets = addCommand(u"bullets"_s, QKeySequence(u"Ctrl+Shift+8"_s), &toggleBullets);
    m_link = addCommand(u"link"_s, QKeySequence(u"Ctrl+L"_s), &insertLink);
    m_quotes =
        addCommand(u"quote"_s, {}, [this](const QTextCursor &cursor) { return insertQuotes(cursor, m_language); });
    m_toolBar->addSeparator();
    m_undo = addToolAction(u"undo"_s);
    m_redo = addToolAction(u"redo"_s);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_undo, &QAction::triggered, m_edit, &QPlainTextEdit::undo);
    connect(m_redo, &QAction::triggered, m_edit, &QPlainTextEdit::redo);
    connect(m_edit, &QPlainTextEdit::undoAvailable, m_undo, &QAction::setEnabled);
    connect(m_edit, &QPlainTextEdit::redoAvailable, m_redo, &QAction::setEnabled);
    auto *spring = new QWidget(m_toolBar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spring);
    m_showPreview = addToolAction(u"preview"_s);
    m_showPreview->setCheckable(true);
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_showPreview))) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_showPreview, &QAction::toggled, this, &MarkdownEditor::setPreviewShown);
}

void MarkdownEditor::setMarkdown(const QString &text)
{
    const QScopedValueRollback loading(m_loading, true);
    m_edit->setPlainText(text);
    m_message->clear();
    render();
}

QString MarkdownEditor::markdown() const
{
    return m_edit->text();
}

void MarkdownEditor::setLanguage(domain::Language language)
{
    m_language = language;
    m_quotes->setText(domain::Language::French == language ? tr("Quotes « »") : tr("Quotes “ ”"));
    m_quotes->setToolTip(m_quotes->text());
}

void MarkdownEditor::setPreviewShown(bool shown)
{
    m_showPreview->setChecked(shown);
    m_preview->setVisible(shown);
    if (shown)
        render();
}

bool MarkdownEditor::isPreviewShown() const
{
    return !m_preview->isHidden();
}

void MarkdownEditor::textChanged()
{
    if (m_loading)
        return;
    m_message->setNotice({});
    if (isPreviewShown())
        m_renderTimer->start();
    Q_EMIT edited();
}

void MarkdownEditor::render()
{
    m_renderTimer->stop();
    if (!isPreviewShown())
        return;
    QTextDocument *document = m_preview->document();
    document->clear();
    document->setDefaultFont(font());
    writeBlocks(*document, domain::parseMarkdown(markdown()), palette());
    fitPreview();
}

void MarkdownEditor::fitPreview()
{
    QTextDocument *document = m_preview->document();
    document->setTextWidth(m_preview->viewport()->width());
    const int wanted = int(document->size().height()) + 2 * m_preview->frameWidth() + 2;
    m_preview->setFixedHeight(std::clamp(wanted, fontMetrics().height() * 3, fontMetrics().height() * 18));
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        render();
    QWidget::changeEvent(event);
}

void MarkdownEditor::retranslate()
{
    const auto name = [](QAction *action, const QString &text) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(keys.isEmpty() ? text : QString(text + u" ("_s + keys + u")"_s));
    };
    name(m_bold, tr("Bold"));
    name(m_italic, tr("Italic"));
    name(m_bullets, tr("Bullets"));
    name(m_link, tr("Link"));
    name(m_undo, tr("Undo"));
    name(m_redo, tr("Redo"));
    name(m_showPreview, tr("Preview"));
    m_toolBar->setAccessibleName(tr("Text formatting"));
    m_preview->setAccessibleName(tr("How the text will look"));
    setLanguage(m_language);
}

} // namespace widgets
