// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlenotes.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/messagebar.h"
#include "gui/notemargin.h"
#include "gui/notemarks.h"
#include "gui/notesheet.h"
#include "gui/noteswindow.h"
#include "sync/notes.h"
#include "sync/session.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolTip>

namespace farthing {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostShown = 400; // letters of a note
constexpr qsizetype mostOfComment = 2'000;

} // namespace

ArticleNotes::ArticleNotes(const Parts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_marks(new NoteMarks(parts.article.view(), parts.theme, this)),
      m_sheet(new NoteSheet(parts.theme, &parts.article)),
      m_line(new MessageBar(parts.theme, &parts.article)),
      m_gone(new QPushButton(&parts.article))
{
    m_sheet->setObjectName(QStringLiteral("noteSheet"));
    m_line->setObjectName(QStringLiteral("noteLine"));
    m_gone->setObjectName(QStringLiteral("goneNotes"));
    setLook(m_line, QStringLiteral("message-below"));
    setLook(m_gone, QStringLiteral("quiet"));
    parts.article.addLine(m_line);
    parts.article.addLine(m_sheet);
    parts.article.addAtEnd(m_gone);
    m_gone->hide();
    auto *margin = new NoteMargin(parts.article.view(), *m_marks, parts.theme);
    connect(margin, &NoteMargin::noteClicked, this, [this](const NoteId &id) { openSheet(id); });
    parts.article.view().viewport()->installEventFilter(this);
    connectParts();
}

void ArticleNotes::connectParts()
{
    ArticleView &view = m_parts.article.view();
    connect(&m_parts.article, &ArticlePane::opened, this, &ArticleNotes::turnPage);
    connect(&view, &ArticleView::shown, this, &ArticleNotes::articleShown);
    connect(&view, &ArticleView::menuOpened, this, &ArticleNotes::fillMenu);
    connect(&m_parts.session.notes(), &Notes::changed, this, &ArticleNotes::readNotes);
    connect(m_sheet, &NoteSheet::written, this, &ArticleNotes::keep);
    connect(m_sheet, &NoteSheet::full, this, [this] { emit failed(Notes::tooLong()); });
    connect(m_sheet, &NoteSheet::removeRequested, this, &ArticleNotes::remove);
    connect(m_sheet, &NoteSheet::closed, &view, [&view] { view.setFocus(Qt::OtherFocusReason); });
    connect(m_gone, &QPushButton::clicked, this, [this] { showWindow(true); });
    const Actions &actions = m_parts.actions;
    connect(actions.highlight, &QAction::triggered, this, [this] { highlight(false); });
    connect(actions.writeNote, &QAction::triggered, this, [this] { highlight(true); });
    connect(actions.nextNote, &QAction::triggered, this, &ArticleNotes::goToNext);
    connect(actions.notes, &QAction::triggered, this, [this] { showWindow(false); });
}

/// Another article: what was written to the one before is kept.
void ArticleNotes::turnPage()
{
    m_sheet->flush();
    m_sheet->drop();
    m_line->turnPage();
    if (m_wanted && m_wanted->post != m_parts.article.current())
        m_wanted.reset();
    if (m_list)
        m_list->turnPage(m_parts.article.current());
}

void ArticleNotes::articleShown()
{
    readNotes();
    if (m_wanted && m_wanted->post == m_parts.article.current()) {
        const NoteId id = m_wanted->id; // what is wanted ends on the way there
        goTo(id, m_keyboardWanted);
    }
}

/// What was removed elsewhere must not come back by a letter that is typed into it.
void ArticleNotes::dropRemoved()
{
    const std::optional<Note> &open = m_sheet->note();
    if (!open || (open->comment && open->text.isEmpty()))
        return; // that of a comment is kept once something is written
    const Result<std::optional<Note>> kept = m_parts.session.notes().note(open->id);
    if (kept && !*kept)
        m_sheet->drop();
}

void ArticleNotes::readNotes()
{
    dropRemoved();
    m_parts.article.setWhole(); // a place behind the first screens is not gone
    const PostId post = m_parts.article.current();
    const Result<QList<Note>> notes = post.isEmpty() ? QList<Note>() : m_parts.session.notes().of(post);
    if (!notes) {
        emit failed(notes.error());
        return;
    }
    m_marks->setNotes(*notes);
    const int gone = int(m_marks->gone().size());
    m_gone->setText(tr("%Ln note(s) whose place in this article is gone", nullptr, gone));
    m_gone->setVisible(gone > 0);
    if (m_list)
        m_list->setGone(m_marks->gone());
}

void ArticleNotes::fillMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_parts.actions.highlight, m_parts.actions.writeNote});
}

/// For where nothing is selected: so that it can be done without a mouse.
QTextCursor ArticleNotes::paragraphInView() const
{
    QTextCursor cursor = m_parts.article.view().firstInView();
    while (cursor.block().text().trimmed().isEmpty() && cursor.block().next().isValid())
        cursor.setPosition(cursor.block().next().position());
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void ArticleNotes::highlight(bool withWords)
{
    if (m_parts.article.current().isEmpty())
        return;
    ArticleView &view = m_parts.article.view();
    const bool chosen = view.textCursor().hasSelection();
    QTextCursor cursor = chosen ? view.textCursor() : paragraphInView();
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    if (const NoteMarks::Mark *there = m_marks->around(begin, end)) {
        const NoteId id = there->note.id;
        openSheet(id);
        return;
    }
    const QTextDocument &document = *view.document();
    const Passage passage = passageBetween(view.paragraphs(), {ArticleDocument::textPosition(document, begin),
                                                               ArticleDocument::textPosition(document, end)});
    if (passage.words.isEmpty()) {
        emit told(tr("There are no words here to highlight."));
        return;
    }
    if (passage.words.size() > Note::mostQuoted) {
        emit failed(Notes::tooLong());
        return;
    }
    if (chosen) {
        cursor.clearSelection();
        view.setTextCursor(cursor);
    }
    const Note note = m_parts.session.notes().make(
        m_parts.article.current(), m_parts.article.article()->post.title, passage.words, passage.anchor());
    keep(note);
    if (withWords) {
        m_sheet->showNote(note);
        m_sheet->focusText();
    } else if (!chosen) {
        m_line->showMessage({Message::Kind::Undo, tr("The paragraph at the top is highlighted."),
                             //: Button: takes back what was just done
                             tr("Undo"), [this, note] { remove(note); }, 8s});
    }
}

/// To a comment there is nothing but the words: without any, there is no note.
void ArticleNotes::keep(const Note &note)
{
    Notes &notes = m_parts.session.notes();
    const bool any = !note.comment || !note.text.isEmpty();
    whenDone(any ? notes.keep(note) : notes.remove(note.id), this, [this](const Result<void> &kept) {
        if (!kept)
            emit failed(kept.error());
    });
}

void ArticleNotes::remove(const Note &note)
{
    if (m_sheet->note() && m_sheet->note()->id == note.id)
        m_sheet->drop();
    const Result<std::optional<Note>> kept = m_parts.session.notes().note(note.id);
    if (kept && !*kept)
        return; // begun, and never kept
    whenDone(m_parts.session.notes().remove(note.id), this, [this, note](const Result<void> &removed) {
        if (!removed) {
            emit failed(removed.error());
            return;
        }
        const QString words =
            note.text.isEmpty() ? tr("The highlight is removed.") : tr("The note is removed.");
        //: Button: takes back what was just done
        m_line->showMessage({Message::Kind::Undo, words, tr("Undo"), [this, note] { keep(note); }, 8s});
        if (m_parts.article.view().isVisible())
            m_parts.article.view().setFocus(Qt::OtherFocusReason);
    });
}

void ArticleNotes::openSheet(const NoteId &id, bool takeKeyboard)
{
    // As it was written last, which the marks may not have heard of yet.
    m_sheet->flush();
    if (!m_sheet->note() || m_sheet->note()->id != id) {
        const Result<std::optional<Note>> note = m_parts.session.notes().note(id);
        if (!note)
            emit failed(note.error());
        if (!note || !*note)
            return;
        m_sheet->showNote(**note);
    }
    if (takeKeyboard)
        m_sheet->focusText();
}

void ArticleNotes::show(const NoteId &id, bool takeKeyboard)
{
    const Result<std::optional<Note>> note = m_parts.session.notes().note(id);
    if (!note || !*note) {
        if (note)
            emit told(tr("This note was removed."));
        else
            emit failed(note.error());
        return;
    }
    if ((*note)->comment) {
        emit commentRequested((*note)->post, *(*note)->comment, takeKeyboard);
        openSheet(id, takeKeyboard);
        return;
    }
    m_wanted = **note;
    m_keyboardWanted = takeKeyboard;
    if ((*note)->post != m_parts.article.current())
        emit postRequested((*note)->post);
    if ((*note)->post != m_parts.article.current()) {
        emit told(tr("The article of this note is not on this computer."));
        m_wanted.reset();
        openSheet(id, takeKeyboard);
    } else if (m_marks->isCurrent()) {
        goTo(id, takeKeyboard);
    } // Otherwise it is opened just now, and gone to once it stands on the screen.
}

void ArticleNotes::goTo(const NoteId &id, bool takeKeyboard)
{
    m_parts.article.showArticlePage();
    ArticleView &view = m_parts.article.view();
    const std::optional<Note> wanted = std::exchange(m_wanted, std::nullopt);
    if (const NoteMarks::Mark *mark = m_marks->find(id)) {
        const TextPosition position = ArticleDocument::textPosition(*view.document(), mark->begin);
        constexpr int fourth = 4;
        view.goTo(placeAt(view.paragraphs(), position), view.viewport()->height() / fourth);
    } else if (wanted) {
        emit told(tr("The words of this note are not in the article any more."));
    }
    openSheet(id, takeKeyboard);
}

void ArticleNotes::noteComment(const Comment &comment)
{
    const Result<QList<Note>> notes = m_parts.session.notes().of(comment.post);
    if (!notes) {
        emit failed(notes.error());
        return;
    }
    const auto there = std::find_if(notes->begin(), notes->end(),
                                    [&](const Note &note) { return note.comment == comment.id; });
    if (there != notes->end()) {
        openSheet(there->id);
        return;
    }
    const std::optional<Article> &article = m_parts.article.article();
    const bool open = article && article->post.id == comment.post;
    // It is kept once something is written.
    Note note = m_parts.session.notes().make(comment.post, open ? article->post.title : QString(),
                                             comment.body.value_or(QString()).left(mostOfComment), {});
    note.comment = comment.id;
    m_sheet->showNote(note);
    m_sheet->focusText();
}

/// The first that begins below the top of the view, and behind the one that is open; then from the beginning.
void ArticleNotes::goToNext()
{
    if (!m_marks->isCurrent())
        readNotes(); // those of the article before are no notes of this one
    const QList<NoteMarks::Mark> &marks = m_marks->marks();
    if (marks.isEmpty()) {
        emit told(tr("There are no notes in this article."));
        return;
    }
    const NoteMarks::Mark *open = m_sheet->note() ? m_marks->find(m_sheet->note()->id) : nullptr;
    const int from = open ? open->begin : m_parts.article.view().firstInView().position() - 1;
    const auto next = std::find_if(marks.begin(), marks.end(),
                                   [from](const NoteMarks::Mark &mark) { return mark.begin > from; });
    const NoteId id = next != marks.end() ? next->note.id : marks.first().note.id;
    goTo(id, true);
}

void ArticleNotes::showWindow(bool onlyThisPost)
{
    m_sheet->flush();
    if (!m_list) {
        m_list = new NotesWindow(m_parts.session, m_parts.format, m_parts.theme, m_window);
        connect(m_list, &NotesWindow::noteOpened, this, [this](const NoteId &id) { show(id); });
        connect(m_list, &NotesWindow::failed, this, &ArticleNotes::failed);
    }
    m_list->setPost(m_parts.article.current(), onlyThisPost);
    m_list->setGone(m_marks->gone());
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

bool ArticleNotes::eventFilter(QObject *watched, QEvent *event)
{
    // Nothing else is looked at: a page that goes away tells of it while its article is gone already.
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    ArticleView &view = m_parts.article.view();
    if (watched != view.viewport() || m_marks->marks().isEmpty())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mouse->position().toPoint();
        const bool press = mouse->button() == Qt::LeftButton && !view.textCursor().hasSelection() &&
                           view.anchorAt(at).isEmpty();
        const NoteMarks::Mark *mark = press ? m_marks->at(at) : nullptr;
        if (mark) {
            const NoteId id = mark->note.id;
            QMetaObject::invokeMethod(
                this, [this, id] { openSheet(id); }, Qt::QueuedConnection);
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const NoteMarks::Mark *mark = m_marks->at(help->pos());
        if (mark && !mark->note.text.isEmpty()) {
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(mark->note.text.left(mostShown)),
                               view.viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace farthing
