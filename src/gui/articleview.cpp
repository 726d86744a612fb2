// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleview.h"

#include "gui/layoutpacer.h"
#include "gui/textmarks.h"
#include "gui/textpoint.h"
#include "gui/tokens.h"
#include "reading/linktarget.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextFrame>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

namespace farthing {

namespace {

constexpr int overlap = 48; // of the last screen that stays in view when paging

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent), m_marks(new TextMarks(*this)), m_measure(metrics::measure)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::followLink);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, &ArticleView::sayTarget);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::noteScroll);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::placeFooter);
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return {};
}

void ArticleView::setArticle(std::unique_ptr<ArticleDocument> document)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    // The first one belongs to the base class, which deletes it here itself.
    const QPointer<QTextDocument> old = this->document();
    m_marks->forget();
    ArticleDocument *fresh = document.release();
    fresh->setParent(this);
    fresh->setUndoRedoEnabled(false);
    setMargins(*fresh);
    ArticleDocument::fitPictures(*fresh, viewport()->width());
    setDocument(fresh);
    new LayoutPacer(*fresh); // belongs to the layout
    if (old && old->parent() == this)
        old->deleteLater();
    m_paragraphs.reset();
    centreColumn();
    connect(fresh->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ArticleView::placeFooter);
    placeFooter();
    goToTop();
    m_announce = true;
    m_beginning = false;
    viewport()->update();
}

void ArticleView::setBeginning(std::unique_ptr<ArticleDocument> document)
{
    setArticle(std::move(document));
    m_beginning = true;
}

void ArticleView::setFooter(QWidget *footer)
{
    m_footer = footer;
    m_footer->setParent(viewport());
    m_footer->show();
    m_footer->installEventFilter(this);
    reserveFooter();
}

bool ArticleView::eventFilter(QObject *watched, QEvent *event)
{
    // A line more or less in the footer changes the room that it needs.
    if (watched == m_footer && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ArticleView::reserveFooter, Qt::QueuedConnection);
    return QTextBrowser::eventFilter(watched, event);
}

void ArticleView::setMeasure(int pixels)
{
    m_measure = pixels;
    centreColumn();
}

int ArticleView::footerHeight() const
{
    if (!m_footer)
        return 0;
    const int width = viewport()->width();
    return m_footer->hasHeightForWidth() ? m_footer->heightForWidth(width) : m_footer->sizeHint().height();
}

/// Air above the page and, below the last line, room for the footer: the document's own margins, so that they
/// scroll.
void ArticleView::reserveFooter()
{
    if (reservedHeight() == m_reserved)
        return;
    setMargins(*document());
    placeFooter();
}

int ArticleView::reservedHeight() const
{
    return m_footer ? metrics::block + footerHeight() + metrics::page : metrics::page;
}

/// Each change of them lays the document out anew.
void ArticleView::setMargins(QTextDocument &document)
{
    m_reserved = reservedHeight();
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setTopMargin(metrics::page);
    frame.setBottomMargin(m_reserved);
    document.rootFrame()->setFrameFormat(frame);
}

const QStringList &ArticleView::paragraphs() const
{
    if (!m_paragraphs)
        m_paragraphs = ArticleDocument::blockTexts(*document());
    return *m_paragraphs;
}

void ArticleView::placeFooter()
{
    if (!m_footer || m_laying)
        return;
    const QScopedValueRollback<bool> guard(m_laying, true);
    // The size of a document lays all of it out; what the bar knows is what is laid out by now.
    const int end = verticalScrollBar()->maximum() > 0
                        ? verticalScrollBar()->maximum() + viewport()->height()
                        : qRound(document()->documentLayout()->documentSize().height());
    const int top = end - m_reserved + metrics::block - verticalScrollBar()->value();
    m_footer->setGeometry(0, top, viewport()->width(), m_reserved - metrics::block - metrics::page);
}

void ArticleView::centreColumn()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const int bar = verticalScrollBar()->sizeHint().width();
    const int side = qMax(metrics::edge, (width() - bar - m_measure) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    // The base class does not always lay out again when the margins alone moved.
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width());
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const bool reflows =
        event->size().width() != event->oldSize().width() && document()->characterCount() > 1;
    const std::optional<ReadingPlace> before =
        reflows && verticalScrollBar()->value() > 0 ? std::optional(place()) : std::nullopt;
    QTextBrowser::resizeEvent(event);
    centreColumn();
    ArticleDocument::fitPictures(*document(), viewport()->width());
    reserveFooter();
    if (before)
        goTo(*before);
    placeFooter();
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    if (m_underlay) {
        QPainter painter(viewport());
        m_underlay(painter, event->rect());
    }
    QTextBrowser::paintEvent(event);
    if (m_announce) {
        m_announce = false;
        if (m_beginning)
            emit beginningShown();
        else
            emit shown();
    }
}

bool ArticleView::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::Paint)
        paintFocus();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return done;
}

/// A line along the page tells that the keyboard is here, to somebody who came by keyboard.
void ArticleView::paintFocus()
{
    constexpr int width = 2;
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? this->width() - width : 0, 0, width, height(),
                     palette().color(QPalette::Link));
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QMenu *menu = createStandardContextMenu(event->pos() + scrolled);
    menu->setObjectName(QStringLiteral("articleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuOpened(menu);
    menu->popup(event->globalPos());
}

void ArticleView::noteScroll(int value)
{
    placeFooter();
    const int moved = value - m_lastScroll;
    m_lastScroll = value;
    if (!m_quiet && moved != 0 && viewport()->height() > 0)
        emit scrolled(double(moved) / viewport()->height());
}

int ArticleView::laidOut() const
{
    const auto *pacer =
        document()->documentLayout()->findChild<LayoutPacer *>(QString(), Qt::FindDirectChildrenOnly);
    return pacer ? pacer->laidOut() : document()->characterCount();
}

QTextCursor ArticleView::firstInView() const
{
    // In the air between two lines the one above is found, though nothing of it, or a sliver, is in view;
    // beside a table any of its cells. So the first line that is where it was looked for.
    constexpr int sliver = 6;
    constexpr int step = 4;
    QTextCursor top = cursorAt(*this, QPoint(1, 1));
    for (int y = 1; y < viewport()->height(); y += step) {
        QTextCursor found = cursorAt(*this, QPoint(1, y));
        const QRect line = cursorRect(found);
        if (line.bottom() <= sliver || line.top() > y || line.bottom() < y)
            continue;
        top = found;
        break;
    }
    top.movePosition(QTextCursor::StartOfLine);
    return top;
}

ReadingPlace ArticleView::place() const
{
    const QTextCursor top = firstInView();
    TextPosition position = ArticleDocument::textPosition(*document(), top.position());
    // A place is known by its words: one without any, as a rule or a picture is, is that of what follows.
    while (paragraphFingerprint(paragraphs().value(position.paragraph)) == 0 &&
           position.paragraph + 1 < paragraphs().size())
        position = {position.paragraph + 1, 0};
    return placeAt(paragraphs(), position);
}

void ArticleView::goTo(const ReadingPlace &place, int below)
{
    const TextPosition position = findPlace(paragraphs(), place);
    if (position.paragraph == 0 && position.offset == 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(ArticleDocument::documentPosition(*document(), position));
    // Asking for the rectangle lays the text out up to there, and going there the rest of the page, which may
    // move what was estimated: so it is asked again. The rectangle is that of the letters; the air above a
    // line belongs to the line before.
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    constexpr int tries = 4;
    for (int i = 0; i < tries && cursorRect(cursor).top() != below; ++i)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - below);
}

int ArticleView::pixelsTo(const ReadingPlace &place) const
{
    QTextCursor cursor(document());
    cursor.setPosition(ArticleDocument::documentPosition(*document(), findPlace(paragraphs(), place)));
    return cursorRect(cursor).top();
}

bool ArticleView::isBelow(const ReadingPlace &place) const
{
    return pixelsTo(place) >= viewport()->height();
}

void ArticleView::goToTop()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    verticalScrollBar()->setValue(0);
    placeFooter();
}

bool ArticleView::scrollOn()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return false;
    bar->setValue(bar->value() + qMax(overlap, viewport()->height() - overlap));
    return true;
}

void ArticleView::scrollBack()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() - qMax(overlap, viewport()->height() - overlap));
}

TextInView ArticleView::textInView() const
{
    const QRect area = viewport()->rect();
    const QTextCursor top = cursorAt(*this, QPoint(1, 1));
    const QTextCursor bottom = cursorAt(*this, area.bottomRight() - QPoint(1, 1));
    const int length = qMax(0, document()->characterCount() - 1);
    // Below the last line the last place is found: all of the text may be above the view.
    const bool scrolledOut = cursorRect(bottom).bottom() <= area.top();
    const int begin = scrolledOut ? bottom.position() : top.position();
    return {begin, bottom.position(), length, 0};
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(ArticleDocument::selectedText(textCursor()));
    return data;
}

/// The words of the link under the pointer, or of the one that the keyboard is at: all of them, also where a
/// part of them is emphasised. Addresses are compared as addresses, for their spelling may differ.
QString ArticleView::wordsOf(const QUrl &target) const
{
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const bool pointed = QUrl(anchorAt(at)) == target;
    const QTextCursor cursor = pointed ? cursorAt(*this, at) : textCursor();
    // At the end of a line the place of the pointer is that behind the last letter.
    const int position = pointed ? cursor.position() : cursor.selectionStart();
    QString words;
    bool isHere = false;
    for (auto it = document()->findBlock(position).begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const QString address = piece.charFormat().anchorHref();
        if (address.isEmpty() || QUrl(address) != target) {
            if (isHere)
                break;
            words.clear();
            continue;
        }
        words += piece.text();
        isHere |= position >= piece.position() && position <= piece.position() + piece.length();
    }
    return isHere ? words : QString();
}

/// What the author wrote instead of a picture.
QString ArticleView::alternativeOf(const QString &picture) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextImageFormat image = it.fragment().charFormat().toImageFormat();
                image.isValid() && image.name() == picture)
                return image.stringProperty(QTextFormat::ImageAltText);
    return {};
}

void ArticleView::sayTarget(const QUrl &target)
{
    if (!ArticleDocument::linkedPicture(target.toString(QUrl::FullyEncoded)).isEmpty()) {
        const bool opens = isSignalConnected(QMetaMethod::fromSignal(&ArticleView::pictureOpened));
        //: In the status bar, while the pointer is over a picture
        emit linkHovered(opens ? tr("Open the picture") : QString());
        return;
    }
    const bool leaves = !target.scheme().isEmpty();
    emit linkHovered(leaves ? linkHint(wordsOf(target), target.toString(QUrl::FullyEncoded)) : QString());
}

/// The base class tells the link under the pointer, not the one that the keyboard is at.
bool ArticleView::focusNextPrevChild(bool next)
{
    const bool stays = QTextBrowser::focusNextPrevChild(next);
    sayFocusedTarget();
    return stays;
}

void ArticleView::sayFocusedTarget()
{
    const QTextCursor cursor = textCursor();
    const QString address = cursor.hasSelection() ? cursor.charFormat().anchorHref() : QString();
    if (!address.isEmpty() || m_saidFocused)
        sayTarget(QUrl(address));
    m_saidFocused = !address.isEmpty();
}

void ArticleView::followLink(const QUrl &target)
{
    if (target.scheme().isEmpty()) { // to a footnote and back
        scrollToAnchor(target.fragment());
        return;
    }
    const QString picture = ArticleDocument::linkedPicture(target.toString(QUrl::FullyEncoded));
    if (!picture.isEmpty()) {
        emit pictureOpened(picture, alternativeOf(picture));
        return;
    }
    emit linkOpened(wordsOf(target), target.toString());
}

} // namespace farthing
