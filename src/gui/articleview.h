// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/articledocument.h"
#include "reading/readingpace.h"
#include "reading/readingplace.h"

#include <QtWidgets/QTextBrowser>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace farthing {

class TextMarks;

/// Shows one article on paper in a column of the measure, with a widget at its end that scrolls with the
/// text. It loads nothing: what a document needs is in it already.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void setArticle(std::unique_ptr<ArticleDocument> document);
    /// The first screens of an article whose whole follows: when they stand on the screen `beginningShown` is
    /// emitted and not `shown`.
    void setBeginning(std::unique_ptr<ArticleDocument> document);
    /// What is shown is that: what is not in it may yet be in the article.
    bool isBeginning() const { return m_beginning; }
    /// A child of the viewport from now on, below the last line.
    void setFooter(QWidget *footer);
    /// The widest that lines may become, in device-independent pixels.
    void setMeasure(int pixels);

    /// What is marked in the text.
    TextMarks &marks() { return *m_marks; }
    /// Up to this character of the document the layout is done; to ask for what stands further down would do
    /// it all in one piece.
    int laidOut() const;
    /// What is painted between the paper and the letters; `clip` is in the viewport.
    using Underlay = std::function<void(QPainter &painter, const QRect &clip)>;
    void setUnderlay(Underlay underlay) { m_underlay = std::move(underlay); }
    /// The words of all blocks, what places and passages count in.
    const QStringList &paragraphs() const;

    /// At the first letter of the first line in view.
    QTextCursor firstInView() const;
    ReadingPlace place() const;
    /// Brings the place to the top, or so many pixels below it.
    void goTo(const ReadingPlace &place, int below = 0);
    /// How far below the top of the view a place begins; less than 0 where it begins above.
    int pixelsTo(const ReadingPlace &place) const;
    /// The place is further down than what is in view.
    bool isBelow(const ReadingPlace &place) const;
    void goToTop();
    /// Nearly a screen down; false where the end stands already in view.
    bool scrollOn();
    /// The same up.
    void scrollBack();
    /// Which characters of the document have a line in view. The time that reading them takes is not known
    /// here.
    TextInView textInView() const;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkOpened(const QString &words, const QString &target);
    void linkHovered(const QString &target);
    /// A picture of the article was clicked, or opened with the keyboard.
    void pictureOpened(const QString &name, const QString &alternative);
    void scrolled(double screens);
    /// An article stands on the screen.
    void shown();
    void beginningShown();
    /// Before the menu of the text shows: whoever has something to do with it adds it.
    void menuOpened(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override {}
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void paintFocus();
    void placeFooter();
    void reserveFooter();
    int reservedHeight() const;
    void setMargins(QTextDocument &document);
    void centreColumn();
    int footerHeight() const;
    void followLink(const QUrl &target);
    void sayTarget(const QUrl &target);
    void sayFocusedTarget();
    QString wordsOf(const QUrl &target) const;
    QString alternativeOf(const QString &picture) const;
    void noteScroll(int value);

    TextMarks *m_marks;
    QWidget *m_footer = nullptr;
    Underlay m_underlay;
    mutable std::optional<QStringList> m_paragraphs; ///< what places count in, once somebody asks
    int m_measure;
    int m_reserved = -1;
    int m_lastScroll = 0;
    bool m_laying = false;
    bool m_quiet = false; ///< what moves now is moved by the program, not by the person
    bool m_announce = false;
    bool m_beginning = false;   ///< what is set is only that of an article
    bool m_saidFocused = false; ///< where the link at the keyboard leads is being said
};

} // namespace farthing
