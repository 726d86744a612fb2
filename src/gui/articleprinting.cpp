// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleprinting.h"

#include "gui/articlecolours.h"
#include "gui/articlecopy.h"
#include "gui/articlepane.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressDialog>

namespace farthing {

namespace {

constexpr int marginMillimetres = 20;
constexpr int whole = 100;

/// Black on white: links and code, too.
ArticleColours paperColours()
{
    const Tokens &tokens = Tokens::contrast();
    ArticleColours colours = articleColours(tokens);
    colours.accent = tokens.ink;
    colours.codeWord = tokens.ink;
    colours.codeValue = tokens.ink;
    return colours;
}

void setMargins(QPagedPaintDevice &device)
{
    device.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
}

} // namespace

ArticlePrinting::ArticlePrinting(ArticlePane &article, const Format &format, QWidget *window)
    : QObject(window), m_article(article), m_format(format), m_window(window)
{}

ArticlePrinting::~ArticlePrinting() = default;

void ArticlePrinting::print()
{
    if (isBusy() || !m_article.article())
        return;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_article.article()->post.title);
    setMargins(*m_printer);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the article"));
    connect(dialog, &QDialog::accepted, this, [this] { start(*m_printer); });
    dialog->open();
}

QString ArticlePrinting::fileName() const
{
    static const QRegularExpression foreign(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype longest = 60;
    const QString words =
        QString(m_article.article()->post.title).replace(foreign, QStringLiteral(" ")).simplified();
    return (words.isEmpty() ? QStringLiteral("article") : words.left(longest).trimmed()) +
           QStringLiteral(".pdf");
}

/// Not the static ones of QFileDialog: those run an event loop inside this one.
void ArticlePrinting::askForPdf()
{
    if (isBusy() || !m_article.article())
        return;
    auto *files = new QFileDialog(m_window, tr("Save the article as PDF"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Accept, tr("Save"));
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Reject, tr("Cancel"));
    //: Beside a field of a file dialog
    files->setLabelText(QFileDialog::FileName, tr("File name:"));
    files->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    files->setDefaultSuffix(QStringLiteral("pdf"));
    files->selectFile(fileName());
    connect(files, &QFileDialog::fileSelected, this, &ArticlePrinting::writePdf);
    files->open();
}

void ArticlePrinting::writePdf(const QString &file)
{
    if (isBusy() || !m_article.article())
        return;
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly)) {
        //: %1: the path of a file
        const QString text = tr("The PDF could not be written to %1. Choose another folder.")
                                 .arg(QDir::toNativeSeparators(file));
        emit failed(AppError{AppError::Kind::Storage, text, m_file->errorString()});
        m_file.reset();
        return;
    }
    m_pdf = std::make_unique<QPdfWriter>(m_file.get());
    m_pdf->setTitle(m_article.article()->post.title);
    m_pdf->setPageSize(QPageSize(QPageSize::A4));
    setMargins(*m_pdf);
    start(*m_pdf);
}

void ArticlePrinting::start(QPagedPaintDevice &device)
{
    if (isBusy() || !m_article.article())
        return;
    Typography paper = paperTypography(m_article.typography());
    constexpr double perInch = 96;
    paper.measure = int(device.pageLayout().paintRect(QPageLayout::Inch).width() * perInch);
    m_cancelled = false;
    m_job = std::make_unique<PrintJob>(device, m_article.documentIn(paper, paperColours()),
                                       postLink(m_article.current()), m_format);
    connect(m_job.get(), &PrintJob::done, this, &ArticlePrinting::finished);
    showProgress();
    m_job->start();
}

void ArticlePrinting::showProgress()
{
    //: Button that ends printing
    m_progress = new QProgressDialog(tr("Setting the article on pages…"), tr("Cancel"), 0, whole, m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(tr("Print"));
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    constexpr int patience = 500; // what is quicker shows nothing
    m_progress->setMinimumDuration(patience);
    connect(m_job.get(), &PrintJob::progressed, m_progress, &QProgressDialog::setValue);
    connect(m_progress, &QProgressDialog::canceled, this, &ArticlePrinting::cancel);
}

void ArticlePrinting::cancel()
{
    if (!m_job || m_cancelled)
        return;
    m_cancelled = true;
    if (m_printer)
        m_printer->abort(); // what was drawn by now would be printed
    m_job->cancel();
}

/// Called out of the job, which has let go of what it drew on.
void ArticlePrinting::finished(bool printed)
{
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->deleteLater();
    }
    m_job.release()->deleteLater();
    m_pdf.reset();
    m_printer.reset();
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    const bool kept = printed && (!file || file->commit());
    if (m_cancelled) {
        if (file)
            file->cancelWriting();
        emit told(tr("Nothing was printed."));
    } else if (!kept) {
        emit failed(AppError{AppError::Kind::Storage,
                             tr("The article could not be printed. Check the printer, or where it was to be "
                                "saved, and try again."),
                             file ? file->errorString() : QString()});
    } else if (file) {
        //: %1: the path of a file
        emit told(tr("The article was saved to %1.").arg(QDir::toNativeSeparators(file->fileName())));
    }
}

} // namespace farthing
