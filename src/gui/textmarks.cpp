// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/textmarks.h"
#include "gui/textpoint.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace farthing {

TextMarks::TextMarks(QTextEdit &view) : QObject(&view), m_view(view)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &TextMarks::look);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextMarks::look);
}

void TextMarks::setFormat(Layer layer, const QTextCharFormat &format)
{
    of(layer).format = format;
    if (!of(layer).ranges.isEmpty())
        show();
}

void TextMarks::set(Layer layer, const QList<TextRange> &ranges)
{
    if (of(layer).ranges.isEmpty() && ranges.isEmpty())
        return;
    of(layer).ranges = ranges;
    show();
}

void TextMarks::add(Layer layer, const QList<TextRange> &ranges)
{
    of(layer).ranges.append(ranges);
    look();
}

void TextMarks::forget()
{
    for (Marks &marks : m_marks)
        marks.ranges.clear();
    m_view.setExtraSelections({});
}

bool TextMarks::isEmpty() const
{
    return std::all_of(m_marks.cbegin(), m_marks.cend(),
                       [](const Marks &marks) { return marks.ranges.isEmpty(); });
}

/// The corners: a table that is read from the right has its first cell there.
TextRange TextMarks::inView() const
{
    const int right = m_view.viewport()->width() - 1;
    const int bottom = m_view.viewport()->height() - 1;
    const auto at = [this](int x, int y) {
        return cursorAt(m_view, QPoint(x, y)).block();
    };
    const QTextBlock first = std::min(at(0, 0), at(right, 0));
    const QTextBlock last = std::max(at(0, bottom), at(right, bottom));
    return {first.position(), last.position() + last.length() - first.position()};
}

/// Whether others came into view.
void TextMarks::look()
{
    if (!isEmpty())
        show();
}

void TextMarks::show()
{
    QList<QTextEdit::ExtraSelection> shown;
    const TextRange view = isEmpty() ? TextRange() : inView();
    for (const Marks &marks : m_marks) {
        const QList<TextRange> &ranges = marks.ranges;
        const auto begin = std::lower_bound(
            ranges.cbegin(), ranges.cend(), view.from,
            [](const TextRange &range, qsizetype from) { return range.from + range.length <= from; });
        const auto end =
            std::lower_bound(begin, ranges.cend(), view.from + view.length,
                             [](const TextRange &range, qsizetype past) { return range.from < past; });
        for (auto range = begin; range != end; ++range) {
            QTextCursor cursor(m_view.document());
            const int last = m_view.document()->characterCount() - 1;
            cursor.setPosition(qMin(int(range->from), last));
            cursor.setPosition(qMin(int(range->from + range->length), last), QTextCursor::KeepAnchor);
            shown.append({cursor, marks.format});
        }
    }
    if (shown.isEmpty() && m_view.extraSelections().isEmpty())
        return;
    m_view.setExtraSelections(shown);
}

} // namespace farthing
