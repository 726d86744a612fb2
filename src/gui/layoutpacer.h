// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/steppedlayout.h"

#include <QtCore/QMarginsF>
#include <QtCore/QObject>

namespace farthing {

/// Lays out the document of a view in steps of some milliseconds while the event loop runs, in place of Qt's
/// own, which grow until one of them takes a second. Lives as long as the layout of its document.
class LayoutPacer : public QObject
{
    Q_OBJECT

public:
    explicit LayoutPacer(QTextDocument &document);

    /// Everything is laid out, by whomever.
    bool isDone() const;
    /// Up to this character; beyond it nobody may ask where something stands without laying it all out.
    int laidOut() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the layout depends on beside the text.
    struct Shape
    {
        qreal width = 0;
        QMarginsF margins;
        friend bool operator==(const Shape &, const Shape &) = default;
    };
    Shape shape() const;

    QTextDocument &m_document;
    SteppedLayout m_layout;
    Shape m_shape;
};

} // namespace farthing
