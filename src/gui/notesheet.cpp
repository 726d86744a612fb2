// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notesheet.h"

#include "ui_notesheet.h"

#include <QtGui/QKeyEvent>

#include <chrono>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds pauseBeforeKeeping(400);
constexpr qsizetype mostQuotedLetters = 240;

QString shortenedQuote(const QString &quote)
{
    const QString words = quote.simplified();
    return words.size() <= mostQuotedLetters ? words
                                             : words.left(mostQuotedLetters - 1).trimmed() + QChar(0x2026);
}

} // namespace

NoteSheet::NoteSheet(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::NoteSheet>())
{
    m_ui->setupUi(this);
    setLook(m_ui->removeNoteButton, QStringLiteral("quiet"));
    m_ui->quoteLabel->setFont(theme.font(FontRole::Small));
    m_ui->noteEdit->installEventFilter(this);
    m_ui->noteEdit->setMostWritten(Note::mostWritten);
    connect(m_ui->noteEdit, &GrowingEdit::wasFull, this, &NoteSheet::full);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &NoteSheet::flush);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &NoteSheet::textChanged);
    connect(m_ui->noteEdit, &GrowingEdit::focusChanged, this, &NoteSheet::flush);
    connect(m_ui->noteEdit, &GrowingEdit::sendPressed, this, &NoteSheet::close);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &NoteSheet::close);
    connect(m_ui->removeNoteButton, &QPushButton::clicked, this, [this] {
        if (m_note)
            emit removeRequested(*m_note);
    });
    hide();
}

NoteSheet::~NoteSheet()
{
    flush();
    disconnect(m_ui->noteEdit, nullptr, this, nullptr);
}

void NoteSheet::showNote(const Note &note)
{
    flush();
    m_note.reset();
    //: %1: words of an article or a comment that a note is about
    m_ui->quoteLabel->setText(tr("“%1”").arg(shortenedQuote(note.quote)));
    m_ui->noteEdit->setPlainText(note.text);
    m_ui->noteEdit->moveCursor(QTextCursor::End);
    m_note = note;
    m_pause.stop();
    show();
}

void NoteSheet::focusText()
{
    m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
}

void NoteSheet::textChanged()
{
    if (m_note)
        m_pause.start();
}

void NoteSheet::flush()
{
    m_pause.stop();
    const QString text = m_ui->noteEdit->toPlainText();
    if (!m_note || m_note->text == text)
        return;
    m_note->text = text;
    emit written(*m_note);
}

void NoteSheet::drop()
{
    m_pause.stop();
    m_note.reset();
    hide();
}

void NoteSheet::close()
{
    flush();
    drop();
    emit closed();
}

bool NoteSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace farthing
