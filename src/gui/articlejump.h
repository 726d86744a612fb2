// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtGui/QTextDocument>

#include <functional>

namespace farthing {

class ArticleView;

/// Brings a place of the article into view once the text is laid out up to there, so that a jump to the end
/// of a long article stops nothing. Whoever scrolls meanwhile stays where they are.
class ArticleJump : public QObject
{
    Q_OBJECT

public:
    /// Where the place comes to stand.
    enum class Rest {
        Top,    ///< a little below the upper edge
        InView, ///< where it is, if that is in view; otherwise in the upper third
    };

    /// `view` outlives this.
    explicit ArticleJump(ArticleView &view, QObject *parent = nullptr);

    void to(int position, Rest rest);
    void stop() { m_waiting.stop(); }
    /// It waits for the layout.
    bool isWaiting() const { return m_waiting.isActive(); }
    /// Nothing is left to wait for: what was wanted stands where it was wanted.
    bool isThere();

signals:
    void arrived(int position);

private:
    bool tryIt();
    void go();

    ArticleView &m_view;
    QPointer<QTextDocument> m_document;
    QTimer m_waiting;
    int m_position = 0;
    Rest m_rest = Rest::Top;
};

} // namespace farthing
