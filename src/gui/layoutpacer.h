// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/steppedlayout.h"

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SteppedLayout m_layout;
};

} // namespace farthing
