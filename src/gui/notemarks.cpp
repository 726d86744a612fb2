// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notemarks.h"

#include "gui/articleview.h"
#include "gui/textpoint.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace farthing {

namespace {

constexpr qreal radius = 2;
constexpr qreal reach = 1; // beside the first and the last letter

/// Where letters of a line stand, from left to right; several pieces where scripts of both directions meet.
QList<QRectF> piecesOf(const QTextLine &line, int from, int to, bool mixed)
{
    const auto piece = [&line](qreal a, qreal b) {
        return QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height());
    };
    if (!mixed)
        return {piece(line.cursorToX(from), line.cursorToX(to))};
    QList<QRectF> pieces;
    for (int i = from; i < to; ++i) {
        const QRectF letter =
            piece(line.cursorToX(i, QTextLine::Leading), line.cursorToX(i, QTextLine::Trailing));
        constexpr qreal touching = 0.5;
        const bool goesOn =
            !pieces.isEmpty() && pieces.last().adjusted(-touching, 0, touching, 0).intersects(letter);
        if (goesOn)
            pieces.last() = pieces.last().united(letter);
        else
            pieces.append(letter);
    }
    return pieces;
}

bool runsBothWays(const QTextBlock &block)
{
    const QString text = block.text();
    return block.textDirection() == Qt::RightToLeft || std::any_of(text.begin(), text.end(), [](QChar c) {
               return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
           });
}

} // namespace

NoteMarks::NoteMarks(ArticleView &view, const Theme &theme, QObject *parent)
    : QObject(parent), m_view(view), m_theme(theme)
{
    view.setUnderlay([this](QPainter &painter, const QRect &clip) { paint(painter, clip); });
}

void NoteMarks::setNotes(const QList<Note> &notes)
{
    const QList<Mark> known = isCurrent() ? m_marks : QList<Mark>();
    const QList<Note> lost = isCurrent() ? m_gone : QList<Note>();
    const bool none = notes.isEmpty() && m_marks.isEmpty() && m_gone.isEmpty();
    m_marks.clear();
    m_gone.clear();
    m_document = m_view.document();
    if (none)
        return;
    std::optional<PassageFinder> finder; // made where a place is not known yet: it reads the whole article
    for (const Note &note : notes) {
        if (note.comment)
            continue;
        const auto isIt = [&note](const Note &other) {
            return other.id == note.id && other.quote == note.quote && other.anchor == note.anchor;
        };
        const auto before =
            std::find_if(known.begin(), known.end(), [&isIt](const Mark &mark) { return isIt(mark.note); });
        if (before != known.end()) {
            m_marks.append({note, before->begin, before->end});
            continue;
        }
        if (std::any_of(lost.begin(), lost.end(), isIt)) {
            m_gone.append(note);
            continue;
        }
        if (!finder)
            finder.emplace(m_view.paragraphs());
        place(note, finder->find(Passage::from(note.anchor, note.quote)));
    }
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
    m_view.viewport()->update();
    emit changed();
}

void NoteMarks::place(const Note &note, const std::optional<PassageRange> &range)
{
    if (range)
        m_marks.append({note, ArticleDocument::documentPosition(*m_document, range->begin),
                        ArticleDocument::documentPosition(*m_document, range->end)});
    else
        m_gone.append(note);
}

bool NoteMarks::isCurrent() const
{
    return m_document == m_view.document();
}

bool NoteMarks::isOfThisDocument() const
{
    return !m_marks.isEmpty() && isCurrent();
}

const NoteMarks::Mark *NoteMarks::find(const NoteId &id) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&id](const Mark &mark) { return mark.note.id == id; });
    return found != m_marks.end() && isOfThisDocument() ? &*found : nullptr;
}

const NoteMarks::Mark *NoteMarks::around(int begin, int end) const
{
    const Mark *best = nullptr;
    if (!isOfThisDocument())
        return best;
    for (const Mark &mark : m_marks) {
        const bool holds = mark.begin <= begin && mark.end >= end;
        if (holds && (!best || mark.end - mark.begin < best->end - best->begin))
            best = &mark;
    }
    return best;
}

const NoteMarks::Mark *NoteMarks::at(QPoint position) const
{
    const QTextCursor cursor = cursorAt(m_view, position);
    const QRect letter = m_view.cursorRect(cursor);
    constexpr int near = 12;
    if (!letter.adjusted(-near, 0, near, 0).contains(position))
        return nullptr;
    return around(cursor.position(), cursor.position());
}

/// What is in view is laid out already.
QPair<int, int> NoteMarks::inView() const
{
    const QWidget &viewport = *m_view.viewport();
    return {cursorAt(m_view, QPoint(0, 0)).block().position(),
            cursorAt(m_view, QPoint(viewport.width(), viewport.height())).position()};
}

void NoteMarks::paint(QPainter &painter, const QRect &) const
{
    if (!isOfThisDocument())
        return;
    const auto [first, last] = inView();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().mark);
    painter.translate(-m_view.horizontalScrollBar()->value(), -m_view.verticalScrollBar()->value());
    for (const Mark &mark : m_marks) {
        if (mark.begin > last)
            break;
        if (mark.end >= first)
            paintMark(painter, mark, first, last);
    }
}

void NoteMarks::paintMark(QPainter &painter, const Mark &mark, int first, int last) const
{
    const QAbstractTextDocumentLayout &layout = *m_document->documentLayout();
    QTextBlock block = m_document->findBlock(std::max(mark.begin, first));
    for (; block.isValid() && block.position() < mark.end && block.position() <= last; block = block.next()) {
        const QPointF corner = layout.blockBoundingRect(block).topLeft();
        const bool mixed = runsBothWays(block);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(line.textStart(), mark.begin - block.position());
            const int to = std::min(line.textStart() + line.textLength(), mark.end - block.position());
            if (from >= to)
                continue;
            for (const QRectF &piece : piecesOf(line, from, to, mixed))
                painter.drawRoundedRect(piece.translated(corner).adjusted(-reach, 0, reach, 0), radius,
                                        radius);
        }
    }
}

QList<NoteMarks::Sign> NoteMarks::signsInView() const
{
    QList<Sign> signs;
    if (!isOfThisDocument())
        return signs;
    const auto [first, last] = inView();
    for (const Mark &mark : m_marks) {
        if (mark.note.text.isEmpty() || mark.begin < first || mark.begin > last)
            continue;
        QTextCursor cursor(m_document);
        cursor.setPosition(mark.begin);
        signs.append({mark.note.id, m_view.cursorRect(cursor).center().y()});
    }
    return signs;
}

} // namespace farthing
