// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/sourcepane.h"

#include "widgets/primarybutton.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

SourcePane::SourcePane(const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_intro(new QLabel(this))
    , m_choose(new PrimaryButton(this))
    , m_dropHint(new QLabel(this))
    , m_paste(new QPushButton(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_read(new QPushButton(this))
{
    setObjectName(u"sourcePane"_s);
    m_choose->setObjectName(u"chooseSourcePushButton"_s);
    m_paste->setObjectName(u"pasteSourcePushButton"_s);
    m_text->setObjectName(u"sourcePlainTextEdit"_s);
    m_read->setObjectName(u"readTextPushButton"_s);
    setupLayout();
    retranslate();
    m_read->setEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &SourcePane::choose);
    connect(m_paste, &QPushButton::clicked, this, &SourcePane::paste);
    connect(m_read, &QPushButton::clicked, this, &SourcePane::readTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_read->setEnabled(!m_text->document()->isEmpty()); });
    m_text->installEventFilter(this);
}

void SourcePane::setupLayout()
{
    const int gap = fontMetrics().height();
    m_intro->setWordWrap(true);
    m_dropHint->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes what is dropped
    m_textLabel->setBuddy(m_text);
    for (QPushButton *button : {m_paste, m_read})
        button->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addSpacing(gap);
    file->addWidget(m_dropHint, 1);
    auto *text = new QHBoxLayout;
    text->addWidget(m_textLabel, 1);
    text->addWidget(m_paste);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_intro);
    layout->addSpacing(gap);
    layout->addLayout(file);
    layout->addSpacing(gap);
    layout->addLayout(text);
    layout->addWidget(m_text, 1);
    layout->addLayout(end);
    setFocusProxy(m_choose);
}

std::optional<ImportInput> SourcePane::inputOf(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QString path = data.urls().constFirst().toLocalFile();
        return path.isEmpty() ? std::nullopt : std::optional(ImportInput{path, {}, {}});
    }
    const QByteArray text = data.text().toUtf8();
    const auto guessed = exchange::guessSourceFormat(text);
    // A browser's page says more than its plain text; cells of a spreadsheet come as HTML too, but are cells.
    if (data.hasHtml() && exchange::isPage(guessed))
        return ImportInput{{}, data.html().toUtf8(), exchange::SourceFormat::Html};
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return ImportInput{{}, text, guessed};
}

void SourcePane::choose()
{
    FileRequest request;
    request.title = tr("Import");
    request.suggestion = m_services.settings.exportFolder();
    request.nameFilter = tr("What can be imported (%1);;All files (*)").arg(exchange::sourceNamePatterns().join(u' '));
    const QString path = m_services.files.existingFile(this, request);
    if (!path.isEmpty())
        Q_EMIT chosen({path, {}, {}});
}

void SourcePane::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const auto input = copied ? inputOf(*copied) : std::nullopt)
        Q_EMIT chosen(*input);
}

void SourcePane::readTyped()
{
    Q_EMIT chosen({{}, m_text->toPlainText().toUtf8(), {}});
}

void SourcePane::retranslate()
{
    m_intro->setText(tr(
        "A list of groups as it is published (a saved page, Markdown, plain text), a table (CSV, Excel, OpenDocument), "
        "contacts, or a copy of a directory. You see what was understood and correct it before anything is written."));
    m_choose->setText(tr("C&hoose a file…"));
    m_dropHint->setText(tr("or drop one on this window"));
    m_paste->setText(tr("&Paste what was copied"));
    m_textLabel->setText(tr("Or pu&t the text here:"));
    m_text->setAccessibleName(tr("Text to import"));
    m_read->setText(tr("&Read this text"));
}

void SourcePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Ctrl+Return reads what was typed.
bool SourcePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier) && m_read->isEnabled()) {
            readTyped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
