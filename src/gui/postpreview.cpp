// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postpreview.h"

#include "gui/safeimage.h"
#include "reading/markdownparser.h"
#include "sync/library.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace farthing {

namespace {

constexpr int pauseMilliseconds = 250;
/// The interface rests so many times as long as it took to show the last page.
constexpr int restTimes = 8;
constexpr int longestPause = 3'000;
/// Pictures of one text that are held decoded.
constexpr qsizetype mostPictures = 40;
/// As many points as a column of the measure can show.
constexpr int mostWidth = 2 * metrics::measure;

} // namespace

/// What one page is made from, by value: nothing of the interface is touched meanwhile.
struct PostPreview::Order
{
    QString title;
    QString markdown;
    Typography typography;
    ArticleColours colours;
    QHash<QString, QImage> pictures;
    QThread *home = nullptr; ///< where the page is shown
};

struct PostPreview::Page
{
    std::unique_ptr<ArticleDocument> document;
    TextMeasure measure;
    std::vector<MediaId> missing;
};

PostPreview::PostPreview(QWidget *parent) : ArticleView(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PostPreview::begin);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { take(m_making.result()); });
}

PostPreview::~PostPreview()
{
    m_making.disconnect(this);
    m_making.waitForFinished();
}

void PostPreview::setSource(Library &library, const Theme &theme)
{
    m_library = &library;
    m_theme = &theme;
    connect(m_theme, &Theme::changed, this, &PostPreview::begin);
    connect(m_library, &Library::imagesArrived, this, [this] {
        m_pictures.removeIf([](const auto &entry) { return entry.value().isNull(); });
        begin();
    });
}

void PostPreview::setText(const QString &title, const QString &markdown)
{
    m_title = title;
    m_markdown = markdown;
    m_pause.start();
}

void PostPreview::begin()
{
    m_pause.stop();
    if (!m_theme)
        return;
    if (m_making.isRunning()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const Tokens &tokens = m_theme->tokens();
    Typography typography = Typography::standard();
    // Half a window is narrower than a column: a picture fits it all the same.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    typography.measure = qMin(typography.measure, viewport()->width() - bar);
    const Order order{m_title,    m_markdown,
                      typography, {tokens.ink, tokens.ink2, tokens.line, tokens.accent, tokens.bg},
                      m_pictures, thread()};
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Page>>>();
    promise->start();
    m_making.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, order] {
        promise->addResult(made(order));
        promise->finish();
    });
}

void PostPreview::resizeEvent(QResizeEvent *event)
{
    ArticleView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_pause.start();
}

std::shared_ptr<PostPreview::Page> PostPreview::made(const Order &order)
{
    auto page = std::make_shared<Page>();
    page->measure = measure(order.markdown);
    DocumentBuilder builder(order.typography, order.colours);
    builder.setHeader({order.title.simplified(), QString()});
    builder.setImages([&](const QString &id) {
        const auto held = order.pictures.constFind(id);
        if (held == order.pictures.constEnd())
            page->missing.push_back(MediaId{id});
        return held == order.pictures.constEnd() ? QImage() : *held;
    });
    page->document = builder.build(MarkdownParser().parse(order.markdown));
    page->document->moveToThread(order.home);
    return page;
}

bool PostPreview::loadPictures(const std::vector<MediaId> &wanted)
{
    bool found = false;
    if (m_pictures.size() + qsizetype(wanted.size()) > mostPictures)
        m_pictures.clear();
    for (const MediaId &id : wanted) {
        if (m_pictures.size() >= mostPictures)
            break;
        const auto bytes = m_library->image(id).valueOr(std::nullopt);
        QImage picture = bytes ? decodeImage(*bytes) : QImage();
        if (picture.width() > mostWidth)
            picture = picture.scaledToWidth(mostWidth, Qt::SmoothTransformation);
        found |= !picture.isNull();
        m_pictures.insert(id.value, picture);
    }
    return found;
}

void PostPreview::take(const std::shared_ptr<Page> &page)
{
    QElapsedTimer taken;
    taken.start();
    const bool more = loadPictures(page->missing);
    const bool moved = verticalScrollBar()->value() > 0;
    const ReadingPlace before = moved ? place() : ReadingPlace();
    setArticle(std::move(page->document));
    if (moved)
        goTo(before);
    const bool changed = m_measured != page->measure;
    m_measured = page->measure;
    m_pause.setInterval(qBound(pauseMilliseconds, int(taken.elapsed()) * restTimes, longestPause));
    if (changed)
        emit measuredChanged();
    if (more)
        begin();
    else if (m_stale)
        m_pause.start();
}

} // namespace farthing
