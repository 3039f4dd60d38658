// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/cards/formtemplatedrafts.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace indblik {

class Banner;
class FieldList;
class FieldPane;
class FormTemplateHead;

/// The questions of the status forms, to be written by the coordinator. Saving makes the next version of a form;
/// status forms that are there keep theirs. Drafts of several forms may wait at once, and none is lost unless the
/// officer says so. Needs an account in view.
class FormTemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FormTemplatesDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Stays open while something is not saved, says so and offers to give it up.
    void reject() override;

private:
    QLayout* makeForms();
    QLayout* makeFoot();
    void watch();
    void showForm(const QString& key);
    void showVersion(int row = 0);
    void takeUp();
    void offerBack(int row, const Field& field);
    void save();
    void tell();
    void tellForms();
    void say(const char* tone, const QString& text);
    QString standingOf(const FormTemplate& form) const;
    QString outcome(const FormTemplate& form) const;
    bool isOld() const;
    bool canWrite() const { return m_workspace.standing().canWrite(); }

    Workspace& m_workspace;
    Year m_year;
    FormTemplateDrafts m_drafts;
    QString m_key;                  ///< of the form that is shown
    std::function<void()> m_answer; ///< what the banner offers
    QListWidget* m_forms;
    FormTemplateHead* m_head;
    FieldList* m_fields;
    FieldPane* m_pane;
    Banner* m_banner;
    QLabel* m_sentence;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace indblik
