// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchhits.h"

#include <QtCore/QObject>
#include <QtWidgets/QTextEdit>

#include <array>

namespace farthing {

/// Marks stretches of the text of a view, for several who do not know of each other. Only those in view are
/// given to it: to mark what is further down would lay out everything above it, and thousands of marks would
/// be slow. Belongs to the view.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// Who marks; a later one paints over those before it.
    enum class Layer { Search, Found, Spoken, Current };

    explicit TextMarks(QTextEdit &view);

    void setFormat(Layer layer, const QTextCharFormat &format);
    /// In characters of the document, in its order.
    void set(Layer layer, const QList<TextRange> &ranges);
    void add(Layer layer, const QList<TextRange> &ranges);
    void clear(Layer layer) { set(layer, {}); }
    /// All of them: another document stands in the view.
    void forget();
    const QList<TextRange> &ranges(Layer layer) const { return of(layer).ranges; }

private:
    struct Marks
    {
        QTextCharFormat format;
        QList<TextRange> ranges;
    };
    static constexpr size_t layers = 4;

    Marks &of(Layer layer) { return m_marks[size_t(layer)]; }
    const Marks &of(Layer layer) const { return m_marks[size_t(layer)]; }
    bool isEmpty() const;
    TextRange inView() const;
    void look();
    void show();

    QTextEdit &m_view;
    std::array<Marks, layers> m_marks;
};

} // namespace farthing
