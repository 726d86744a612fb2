// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exportdialog.h"

#include "archive/pdfstatement.h"
#include "gui/messagebar.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_exportdialog.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>

namespace farthing {

ExportDialog::ExportDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::ExportDialog>()),
      m_messages(new MessageBar(theme, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->noteLabel->setFont(theme.font(FontRole::Small));
    addPeriods();
    addForms();
    connectParts();
    showNote();
    showRunning(false);
}

ExportDialog::~ExportDialog()
{
    m_writing.disconnect(this);
    if (m_stop)
        *m_stop = true;
    // At most one page of movements. What is written reads the store, which may close next.
    m_writing.waitForFinished();
}

void ExportDialog::addPeriods()
{
    const QDate today = m_session.clock().now().toUTC().date();
    const QDate lastMonth = today.addMonths(-1);
    const auto add = [this](const QString &words, const StatementPeriod &period) {
        m_ui->periodBox->addItem(words);
        m_periods.append(period);
    };
    //: Period of a statement
    add(tr("All movements"), {});
    //: Period of a statement; %1: a month and its year
    add(tr("This month, %1").arg(m_format.month(today)),
        StatementPeriod::ofMonth(today.year(), today.month()));
    //: Period of a statement; %1: a month and its year
    add(tr("Last month, %1").arg(m_format.month(lastMonth)),
        StatementPeriod::ofMonth(lastMonth.year(), lastMonth.month()));
    const std::optional<QDateTime> begins = m_session.wallet().statementBegins().valueOr(std::nullopt);
    const int first = begins ? begins->toUTC().date().year() : today.year();
    for (int year = today.year(); year >= first; --year)
        //: Period of a statement; %1: a year
        add(tr("Year %1").arg(m_format.year(year)), StatementPeriod::ofYear(year));
}

void ExportDialog::addForms()
{
    //: Form of a file
    m_ui->formBox->addItem(tr("CSV, for spreadsheets"), int(StatementForm::Csv));
    //: Form of a file
    m_ui->formBox->addItem(tr("JSON, for programs"), int(StatementForm::Json));
    //: Form of a file
    m_ui->formBox->addItem(tr("PDF, to print and keep"), int(StatementForm::Pdf));
}

void ExportDialog::connectParts()
{
    connect(m_ui->formBox, &QComboBox::currentIndexChanged, this, &ExportDialog::showNote);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_writing, &QFutureWatcherBase::progressRangeChanged, m_ui->progressBar,
            &QProgressBar::setRange);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportDialog::finish);
}

StatementForm ExportDialog::form() const
{
    return StatementForm(m_ui->formBox->currentData().toInt());
}

QString ExportDialog::noteWords() const
{
    switch (form()) {
    case StatementForm::Csv:
        return tr(
            "Opens with the right amounts in every country. Exact figures stand beside them as text, each "
            "behind an apostrophe, as does what a spreadsheet would take for a formula.");
    case StatementForm::Json:
        return tr(
            "Every movement with its exact amounts in Twei and in wei, and the balances before and after.");
    case StatementForm::Pdf:
        break;
    }
    return tr("With opening and closing balance. More than %Ln movement(s) are summed by day and line.",
              "in a PDF", PdfStatement::mostMovements);
}

void ExportDialog::showNote()
{
    //: Two sentences: %1 is what is in the file; the other one is about the period that was chosen
    m_ui->noteLabel->setText(tr("%1 Days, months and years begin at midnight UTC.").arg(noteWords()));
}

void ExportDialog::showRunning(bool running)
{
    m_ui->choices->setEnabled(!running);
    m_ui->exportButton->setEnabled(!running);
    m_ui->progressBar->setVisible(running);
    //: Button: stops the export
    m_ui->closeButton->setText(running ? tr("Stop")
                                       //: Button of a dialog
                                       : tr("Close"));
    if (running)
        m_ui->closeButton->setFocus();
    else
        m_ui->periodBox->setFocus();
}

QString ExportDialog::fileName() const
{
    const StatementPeriod &period = m_periods.at(m_ui->periodBox->currentIndex());
    //: Name of a file, without its ending
    QString name = tr("Farthing statement");
    if (period.from) {
        // Digits that sort and that every file system takes, whatever the language.
        const bool month = period.from->daysTo(*period.until) < 32;
        name += QLatin1Char(' ') +
                period.from->date().toString(month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy"));
    }
    return name + QLatin1Char('.') + endingOf(form());
}

QString ExportDialog::filterWords() const
{
    //: Kind of file in a file dialog; %1: CSV, JSON or PDF, %2: "*.csv"
    return tr("%1 files (%2)").arg(endingOf(form()).toUpper(), QStringLiteral("*.") + endingOf(form()));
}

/// Not the static ones of QFileDialog: those run an event loop inside this one.
void ExportDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Export statement"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // Qt's own words exist in fewer languages than ours.
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Accept, tr("Save"));
    //: Button of a file dialog
    files->setLabelText(QFileDialog::Reject, tr("Cancel"));
    //: Beside a field of a file dialog
    files->setLabelText(QFileDialog::FileName, tr("File name:"));
    //: Beside a field of a file dialog: the form of the file
    files->setLabelText(QFileDialog::FileType, tr("Form:"));
    files->setNameFilter(filterWords());
    files->setDefaultSuffix(endingOf(form()));
    files->selectFile(fileName());
    connect(files, &QFileDialog::fileSelected, this, &ExportDialog::start);
    files->open();
}

void ExportDialog::start(const QString &file)
{
    m_messages->dismiss();
    m_file = file;
    StatementOrder order;
    order.form = form();
    order.period = m_periods.at(m_ui->periodBox->currentIndex());
    order.file = file;
    order.now = m_session.clock().now();
    order.locale = m_format.locale();
    order.font = font();
    m_ui->progressBar->reset();
    showRunning(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_writing.setFuture(exportStatement(m_session.wallet().statementOpener(order.period), order, m_stop));
}

void ExportDialog::finish()
{
    showRunning(false);
    const Result<StatementTotals> totals = m_writing.result();
    if (!totals && totals.error().kind == AppError::Kind::Cancelled) {
        m_messages->showMessage({Message::Kind::Info, tr("Stopped. No file was written."), {}, {}, {}});
        return;
    }
    if (!totals) {
        m_messages->showError(totals.error());
        return;
    }
    emit exported(m_file, *totals);
    accept();
}

void ExportDialog::reject()
{
    if (m_writing.isRunning())
        *m_stop = true;
    else
        QDialog::reject();
}

} // namespace farthing
